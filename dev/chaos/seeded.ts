/*
 * Chance from a seed: the same seed makes the same decisions. `share` decides about one thing by its name, whatever
 * else is decided before it; a `Dice` is for decisions that come in a fixed order.
 */

/** A number from 0 up to 1 for the text, always the same. */
export function share(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash) / 2 ** 32;
}

export interface Dice {
  /** From 0 up to 1. */
  roll(): number;
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

export function diceOf(seed: string): Dice {
  let count = 0;
  const roll = (): number => {
    count += 1;
    return share(`${seed} ${count}`);
  };
  const below = (end: number): number => Math.floor(roll() * end);
  return {
    roll,
    below,
    chance: (probability) => roll() < probability,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}

/** Spreads the hash's bits (the finalizer of MurmurHash3), so that near texts get far numbers. */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
