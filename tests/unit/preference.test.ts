import { describe, expect, it } from 'vitest';
import { ADVISORY_KINDS } from '../../workers/domain/advisory-kind.ts';
import { EDITIONS, type Edition } from '../../workers/domain/edition.ts';
import { type Choice, EVERYTHING, isWanted, mutedBy } from '../../workers/domain/preference.ts';

const wanted = (choice: Choice, hadLast = false): readonly Edition[] =>
  EDITIONS.filter((edition) => isWanted(choice, 'law', edition, hadLast));
const last: Choice = { muted: [], reminders: 'last' };

describe('somebody who', () => {
  it('chose nothing wants everything', () => {
    expect(wanted(EVERYTHING)).toEqual(EDITIONS);
    expect(wanted(EVERYTHING, true)).toEqual(EDITIONS);
  });
  it('muted a kind wants nothing of it, not even a correction, and all of the others', () => {
    expect(wanted({ muted: ['law'], reminders: 'all' })).toEqual([]);
    expect(wanted({ muted: ['advertising', 'data-use'], reminders: 'all' })).toEqual(EDITIONS);
  });
  it('wants only the last reminder gets the eve, or what is in effect if the eve did not reach them', () => {
    const always = ['rolling', 'correction', 'all-clear', 'erratum-1', 'erratum-2', 'erratum-3'];
    expect(wanted(last)).toEqual(['eve', 'in-effect', ...always]);
    expect(wanted(last, true)).toEqual(['eve', ...always]);
  });
});

it('the same choice is the same text, in whatever order it was made', () => {
  expect(mutedBy(['law', 'ai-training'])).toEqual(['advertising', 'data-use']);
  expect(mutedBy(['ai-training', 'law', 'law'])).toEqual(['advertising', 'data-use']);
  expect(mutedBy([])).toEqual(ADVISORY_KINDS);
  expect(mutedBy(ADVISORY_KINDS)).toEqual([]);
});
