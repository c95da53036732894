/*
 * What goes wrong at the provider, decided by the seed, the call's key and how often that key has come: the connection
 * breaks before or after the mail was taken, answers are slow, wrong, short or no JSON, calls are throttled. A call with
 * somebody in it whom the provider will not have is refused as a whole, always.
 */
import { FAULTS, type Fault } from '../mailbox/mailbox.ts';
import { share } from './seeded.ts';

type Named = readonly [name: string, weight: number, make: (share: number) => Fault];

const KINDS: readonly Named[] = [
  ['connection lost before taking', 3, FAULTS.dropBefore],
  ['connection lost after taking', 5, FAULTS.dropAfter],
  ['answer late', 3, (part) => FAULTS.slow(part * 400)],
  ['taken late', 3, (part) => ({ takes: true, answer: { kind: 'true' }, delayBeforeMs: part * 400 })],
  ['taken late, no answer', 2, (part) => ({ takes: true, answer: { kind: 'drop' }, delayBeforeMs: part * 400 })],
  ['500', 2, FAULTS.serverError],
  ['500 after taking', 3, FAULTS.serverErrorAfter],
  ['503', 1, FAULTS.unavailable],
  ['429', 5, () => FAULTS.throttled(1)],
  ['409 locked', 1, FAULTS.locked],
  ['2xx without JSON', 2, FAULTS.notJson],
  ['2xx too short', 2, () => FAULTS.short(1)],
];
const WEIGHTS = KINDS.reduce((sum, [, weight]) => sum + weight, 0);

/** Rare ones that stop the whole lane: by the number of the call to send a batch. */
export interface LaneStops {
  readonly dailyQuotaAt: ReadonlySet<number>;
  readonly haltAt: ReadonlySet<number>;
}

export interface DrawnFault {
  readonly name: string;
  readonly fault: Fault;
}

/** The fault of a call to send, or null. `perMille`: how many of a thousand calls have one. */
export function drawFault(seed: string, key: string, attempt: number, perMille: number): DrawnFault | null {
  if (share(`${seed} fault ${key} ${attempt}`) * 1000 >= perMille) return null;
  let at = share(`${seed} kind ${key} ${attempt}`) * WEIGHTS;
  for (const [name, weight, make] of KINDS) {
    at -= weight;
    if (at < 0) return { name, fault: make(share(`${seed} size ${key} ${attempt}`)) };
  }
  return null;
}

/** Whether the call is passed on twice: an eighth as often as there is a fault. */
export function isDoubled(seed: string, key: string, attempt: number, perMille: number): boolean {
  return share(`${seed} doubled ${key} ${attempt}`) * 1000 < perMille / 8;
}
export const DOUBLED = 'call passed on twice';

export const REFUSED_WHOLE: DrawnFault = {
  name: '422 for somebody in it',
  fault: {
    takes: false,
    answer: { kind: 'error', refusal: { status: 422, name: 'validation_error', message: 'Invalid `to` field.' } },
  },
};
export const DAILY_QUOTA: DrawnFault = { name: 'daily quota', fault: FAULTS.dailyQuota() };
export const HALT: DrawnFault = { name: 'key refused', fault: FAULTS.suspendedKey() };
