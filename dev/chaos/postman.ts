/*
 * The postman of a run: carries the provider's feedback to the Workers, and loses, delays and repeats it as the seed
 * says, so that it comes late, twice and in any order. Of reports on delivered mail only a share is carried at all.
 * Never loses anything for good: what was lost on the way comes again.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { signatureHeaders } from '../mailbox/webhook-event.ts';
import { SECRETS } from './runtime.ts';
import { share } from './seeded.ts';
import type { SimClock } from './sim-clock.ts';

export interface FeedbackTally {
  passed: number;
  lost: number;
  repeated: number;
}

export interface Postman {
  readonly tally: Readonly<FeedbackTally>;
  /** Where feedback goes; resolves to whether it was taken. */
  deliver: ((request: Request) => Promise<boolean>) | null;
  /** Told when feedback that ends a subscription sets out, and when it has been taken. */
  onDeparture: ((email: string, at: 'began' | 'ended') => void) | null;
  /** One attempt. Whether the provider is told that it was taken. */
  carry(request: Request): Promise<boolean>;
  /** Loses and delays nothing any more. */
  calm(): void;
}

export interface PostmanOptions {
  readonly seed: string;
  readonly clock: SimClock;
  /** Of a thousand reports on delivered mail, how many are passed on at all. */
  readonly feedbackPerMille: number;
}

const LOST_SHARE = 0.1;
const LATE_SHARE = 0.3;
const REPEATED_SHARE = 0.1;

export function openPostman({ seed, clock, feedbackPerMille }: PostmanOptions): Postman {
  const tries = new Map<string, number>();
  const tally: FeedbackTally = { passed: 0, lost: 0, repeated: 0 };
  let isCalm = false;
  const postman: Postman = {
    tally,
    deliver: null,
    onDeparture: null,
    calm() {
      isCalm = true;
    },
    async carry(request) {
      const id = request.headers.get('svix-id') ?? '';
      const body = await request.text();
      const { type, data } = JSON.parse(body) as { type: string; data: { to: readonly string[] } };
      const email = data.to[0] ?? '';
      const isFinal = type === 'email.bounced' || type === 'email.complained';
      const attempt = (tries.get(id) ?? 0) + 1;
      tries.set(id, attempt);
      const chance = share(`${seed} feedback ${id.slice(id.length - 8)} ${type} ${email}`) * 1000;
      if (!isFinal && (type === 'email.sent' || chance >= feedbackPerMille)) return true;
      if (isFinal) postman.onDeparture?.(email, 'began');
      const luck = isCalm ? 0.5 : share(`${seed} postman ${type} ${email} ${attempt}`);
      if (luck < LOST_SHARE) {
        tally.lost += 1;
        return false;
      }
      if (luck < LOST_SHARE + LATE_SHARE) await wait(luck * 1000);
      // The provider's own clock is not the simulated one, so what it signed is signed again.
      const signature = signatureHeaders(SECRETS.RESEND_WEBHOOK_SECRET, id, clock.now(), body);
      const headers = { 'content-type': 'application/json', ...signature };
      const isTaken = (await postman.deliver?.(new Request(request.url, { method: 'POST', headers, body }))) ?? false;
      if (isTaken) tally.passed += 1;
      if (isTaken && isFinal) postman.onDeparture?.(email, 'ended');
      if (isTaken && luck > 1 - REPEATED_SHARE && attempt === 1) {
        tally.repeated += 1;
        return false;
      }
      return isTaken;
    },
  };
  return postman;
}
