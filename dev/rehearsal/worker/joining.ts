/* Who joins on a day: so many people, spread like the list, in the same way at every rehearsal. */
import type { Group } from '../exchange.ts';

export function joiningOn(groups: readonly Group[], perDay: number, day: number): readonly Group[] {
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return [];
  // Dealt in one long row: the n-th newcomer belongs where the n-th place, evenly stretched, falls on the list.
  const counts = new Map<number, number>();
  const golden = (Math.sqrt(5) - 1) / 2;
  for (let nth = day * perDay; nth < (day + 1) * perDay; nth += 1) {
    let place = ((nth * golden) % 1) * all;
    const index = groups.findIndex(({ count }) => {
      place -= count;
      return place < 0;
    });
    const group = index < 0 ? groups.length - 1 : index;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return groups.map((group, index) => ({ ...group, count: counts.get(index) ?? 0 }));
}
