/*
 * A cron Worker's station for tests in workerd: the real database, a mailer that answers as it is told, and queues
 * that are lists. People join through the functions that a person's sign-up goes through.
 */
import { env } from 'cloudflare:workers';
import { confirm } from '../../../db/confirmations.ts';
import { type Database, openDatabase } from '../../../db/database.ts';
import { insertRelease } from '../../../db/releases.ts';
import { requestSignUp } from '../../../db/sign-ups.ts';
import { endSubscription } from '../../../db/subscribers.ts';
import { ADVISORIES, type AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { deliver } from '../../../workers/cron/deliver/deliver.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { tick } from '../../../workers/cron/tick/tick.ts';
import { addressHash, importAddressKey } from '../../../workers/domain/address-hash.ts';
import { countriesOf } from '../../../workers/domain/advisory.ts';
import { type Country, zoneIn } from '../../../workers/domain/country.ts';
import { termsOf } from '../../../workers/domain/edition.ts';
import { type EmailAddress, parseEmailAddress } from '../../../workers/domain/email-address.ts';
import type { Language } from '../../../workers/domain/language.ts';
import { importLinkKeys } from '../../../workers/domain/link-token.ts';
import type { BatchMessage } from '../../../workers/domain/queue-message.ts';
import { scheduleOf } from '../../../workers/domain/schedule.ts';
import { CronSettings } from '../../../workers/domain/settings/cron.ts';
import { PLACEHOLDERS, type Variant, variantHash } from '../../../workers/domain/variant.ts';
import type { Mail, SendOutcome } from '../../../workers/mail/mailer.ts';
import { mailOf } from '../../../workers/mail/splice.ts';

const testEnv = env as unknown as Cloudflare.CronEnv;

/** A call as the provider saw it. */
export interface Call {
  readonly key: string;
  readonly mails: readonly Mail[];
}

export type Answer = SendOutcome | ((call: Call) => SendOutcome | Promise<SendOutcome>);

export interface Post {
  readonly db: Database;
  readonly station: Station;
  /** Every call, in order. */
  readonly calls: Call[];
  /** Answers for the next calls; accepted when there are none. */
  readonly answers: Answer[];
  /** Batch messages that wait. */
  readonly queue: BatchMessage[];
  /** Confirms at the moment; without one, a week after whoever joined before. */
  join(email: string, country: Country, zone?: string, at?: number): Promise<number>;
  leave(subscriberId: number, now?: number): Promise<void>;
  /** With more than one language, the subjects name them. */
  release(advisory?: string, languages?: readonly Language[]): Promise<number>;
  tickAt(moment: string | number): Promise<void>;
  /** Delivers what is on the queue, once; what is sent back stays on it. */
  deliver(at?: number): Promise<void>;
  /** Everybody a taken call was for. */
  reached(): string[];
}

export const ACCEPTED: SendOutcome = { kind: 'accepted', refused: [] };

export async function openPost(advisories: readonly AdvisoryEntry[] = ADVISORIES): Promise<Post> {
  const db = openDatabase(testEnv.DB);
  const settings = CronSettings.parse(testEnv);
  const addressKey = await importAddressKey(testEnv.ADDRESS_KEY);
  const calls: Call[] = [];
  const answers: Answer[] = [];
  const taken = new Map<string, { call: Call; outcome: SendOutcome }>();
  const queue: BatchMessage[] = [];
  const answer = async (call: Call): Promise<SendOutcome> => {
    calls.push(call);
    const next = answers.shift() ?? ACCEPTED;
    // As the provider does: a key that was taken answers the same again, and nothing is sent.
    const known = taken.get(call.key);
    if (known) {
      const isSame = JSON.stringify(known.call.mails) === JSON.stringify(call.mails);
      return isSame ? known.outcome : { kind: 'conflict', name: 'invalid_idempotent_request' };
    }
    const outcome = typeof next === 'function' ? await next(call) : next;
    if (outcome.kind === 'accepted') taken.set(call.key, { call, outcome });
    return outcome;
  };
  const station: Station = {
    db,
    advisories,
    settings,
    linkKeys: await importLinkKeys(testEnv.LINK_KEY),
    mailer: {
      sendBatch: (key, letters) => answer({ key, mails: letters.map(mailOf) }),
      send: (key, mail) => answer({ key, mails: [mail] }),
    },
    batches: {
      count: 1,
      enqueue: async (messages) => void queue.push(...messages),
    },
    confirmations: testEnv.CONFIRMATIONS as Station['confirmations'],
    // Nobody waits for a clock that stands still: turns are given out at once.
    pacerOf: () => ({ turn: async () => {}, holdBack: () => {} }),
    clock: { now: () => 0, sleep: async () => {} },
  };
  // Long enough after one another for everybody to be mailed again.
  let joined = Date.now();
  const fast: Station = { ...station, settings: { ...settings, CALLS_PER_SECOND: 1000 } };

  return {
    db,
    station: fast,
    calls,
    answers,
    queue,
    async join(email, country, zone, at) {
      const parsed = parseEmailAddress(email);
      if (!parsed.ok) throw new RangeError(email);
      const address: EmailAddress = parsed.value;
      joined += 8 * 86_400_000;
      const id = await requestSignUp(
        db,
        {
          email: address,
          addressHash: await addressHash(addressKey, address),
          country,
          zone: zoneIn(country, zone),
          language: 'en',
          form: 'page',
          wording: { hash: 'w', language: 'en', content: 'wording' },
        },
        joined,
      );
      const confirmed = id === null ? null : await confirm(db, id, at ?? joined);
      if (confirmed === null) throw new Error('could not join');
      return confirmed.subscriberId;
    },
    async leave(subscriberId, now = Date.now()) {
      const left = { subscriberId, reason: 'unsubscribed', way: 'page', campaignId: 0, now } as const;
      await endSubscription(db, left);
    },
    release: (advisory = 'linkedin-ai-training', languages = ['en']) =>
      releaseTinyVariants(db, advisories, advisory, languages),
    tickAt: (moment) => tick(fast, typeof moment === 'number' ? moment : Date.parse(moment)),
    async deliver(at = 0) {
      const batch = queue.splice(0);
      const messages = batch.map((body, index) => ({
        id: String(index),
        body,
        attempts: 1,
        timestamp: new Date(-at),
        ack: () => {},
        retry: () => void queue.push(body),
      }));
      await deliver(fast, { queue: 'forewarn-batches-1', messages } as unknown as MessageBatch<unknown>);
    },
    reached: () =>
      [...taken.values()]
        .flatMap(({ call, outcome }) => {
          const refused = outcome.kind === 'accepted' ? outcome.refused.map((each) => each.index) : [];
          return call.mails.filter((_, index) => !refused.includes(index)).map((mail) => mail.to);
        })
        .sort(),
  };
}

/** A release of the advisory with one short variant for each edition, region and language. */
async function releaseTinyVariants(
  db: Database,
  advisories: readonly AdvisoryEntry[],
  slug: string,
  languages: readonly Language[],
): Promise<number> {
  const facts = advisories.find((each) => each.facts.slug === slug)?.facts;
  if (!facts) throw new RangeError(slug);
  const rows = facts.regions.flatMap((region) =>
    termsOf(facts.effective[region]).flatMap(({ edition }) =>
      languages.map((language) => ({ edition, region, language })),
    ),
  );
  const variants = await Promise.all(
    rows.map(async ({ edition, region, language }) => {
      const variant: Variant = {
        from: `${slug} <advisories@forewarn.example>`,
        replyTo: 'editors@forewarn.example',
        subject: languages.length > 1 ? `${edition} ${region} ${language}` : `${edition} ${region}`,
        html: `<p>${edition} ${PLACEHOLDERS.regulatorName} <a href="?t=${PLACEHOLDERS.token}">leave</a></p>`,
        text: `${edition} ${PLACEHOLDERS.regulatorName} ?t=${PLACEHOLDERS.token}`,
        headers: { 'List-Unsubscribe': `<https://links.example/unsubscribe?t=${PLACEHOLDERS.token}>` },
        countries: Object.fromEntries(
          countriesOf(facts, region).map((country) => [
            country,
            { regulatorName: `Office & ${country}`, regulatorUrl: 'https://example.org' },
          ]),
        ),
      };
      return { edition, region, language, variant, hash: await variantHash(variant) };
    }),
  );
  const release = { advisory: slug, contentHash: 'c', schedule: scheduleOf(facts), releasedBy: 'test', releasedAt: 0 };
  return await insertRelease(db, release, variants);
}
