/*
 * Who the people of a run are: by the seed, the address of each and so what becomes of its mail, where each lives, and
 * whom the provider refuses. Pure.
 */
import type { Deed } from './evidence.ts';
import { PLACES, type Place } from './places.ts';
import { diceOf, share } from './seeded.ts';

export interface Person {
  readonly email: string;
  readonly deeds: Deed[];
  /** Under way: does nothing else meanwhile. */
  busy: boolean;
  /** Signed up by the form and not confirmed yet. */
  waitingAt: Place | null;
  /** How many links they had when they came back: those of their former life. */
  formerLinks: number;
  /** Word that nobody may write to them set out before they had confirmed. */
  isBarred: boolean;
  moves: number;
}

/** Addresses that the provider refuses: a few, by the seed. Known before anything runs. */
export function refusedAddresses(seed: string, people: number): ReadonlySet<string> {
  const dice = diceOf(`${seed} refused`);
  const count = Math.max(1, Math.round(people / 2500));
  return new Set(Array.from({ length: count }, () => `delivered+${1 + dice.below(people)}@resend.dev`));
}

/** The person of the number, who has done nothing yet. */
export function personOf(seed: string, number: number, refused: ReadonlySet<string>): Person {
  const plain = `delivered+${number}@resend.dev`;
  const fate = share(`${seed} fate ${number}`);
  // The provider's own test addresses: some mail comes back, some is complained about.
  const kind = refused.has(plain) ? 'delivered' : fate < 0.01 ? 'bounced' : fate < 0.011 ? 'complained' : 'delivered';
  const email = `${kind}+${number}@resend.dev`;
  return {
    email,
    deeds: [],
    busy: false,
    waitingAt: null,
    formerLinks: 0,
    isBarred: false,
    moves: 0,
  };
}

/** Where the person of the number lives. */
export function placeOf(seed: string, number: number): Place {
  const at = share(`${seed} place ${number}`);
  if (at < 0.02) return PLACES[PLACES.length - 1] as Place;
  return PLACES[Math.floor(((at - 0.02) / 0.98) * (PLACES.length - 1))] as Place;
}
