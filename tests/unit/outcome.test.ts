import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOutcomes, FEEDBACK, higher, OUTCOMES, type OutcomeMark } from '../../workers/domain/outcome.ts';

const marks = Object.values(OUTCOMES);

describe('outcomes', () => {
  it('rank as listed: the character order that SQL compares is the order of the list', () => {
    expect([...marks].sort()).toEqual(marks);
  });
  it('cover everything that a provider can report', () => {
    for (const feedback of FEEDBACK) expect(OUTCOMES).toHaveProperty(feedback);
  });
  it('end the same, in whatever order and however often feedback arrives', () => {
    const fold = (list: OutcomeMark[]) => list.reduce(higher, OUTCOMES.waiting);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks)), fc.array(fc.nat()), (list, picks) => {
        const repeated = [...picks.flatMap((pick) => list[pick % (list.length || 1)] ?? []), ...list].reverse();
        expect(fold(repeated)).toBe(fold(list));
      }),
    );
  });
  it('are counted by name', () => {
    expect(countOutcomes('..0022x')).toMatchObject({ waiting: 2, accepted: 2, delivered: 2, refused: 1, bounced: 0 });
  });
  it('are nothing else', () => {
    expect(() => countOutcomes('0?')).toThrow(RangeError);
  });
});
