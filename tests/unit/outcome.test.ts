import { describe, expect, it } from 'vitest';
import { countOutcomes, FEEDBACK, OUTCOMES } from '../../workers/domain/outcome.ts';

const marks = Object.values(OUTCOMES);

describe('outcomes', () => {
  it('rank as listed: the character order that SQL compares is the order of the list', () => {
    expect([...marks].sort()).toEqual(marks);
  });
  it('cover everything that a provider can report', () => {
    for (const feedback of FEEDBACK) expect(OUTCOMES).toHaveProperty(feedback);
  });
  it('are counted by name', () => {
    expect(countOutcomes('..0022x')).toMatchObject({ waiting: 2, accepted: 2, delivered: 2, refused: 1, bounced: 0 });
  });
  it('are nothing else', () => {
    expect(() => countOutcomes('0?')).toThrow(RangeError);
  });
});
