/* An advisory's schedule in lines: whatever decides who gets what when makes another one; what does not, makes the same. */
import { describe, expect, it } from 'vitest';
import { LINKEDIN_AI_TRAINING } from '../../templates/advisories/linkedin-ai-training/advisory.ts';
import { type Advisory, everywhere } from '../../workers/domain/advisory.ts';
import { asCivilDate } from '../../workers/domain/civil-date.ts';
import type { Effective } from '../../workers/domain/effective.ts';
import { scheduleChanges, scheduleOf } from '../../workers/domain/schedule.ts';

const FACTS: Advisory = { ...(LINKEDIN_AI_TRAINING as Advisory), regions: ['uk', 'eea'] };
const day = asCivilDate;
const taking = (effective: Effective): Advisory => ({ ...FACTS, effective: everywhere(FACTS.regions, effective) });
const MOVED = { kind: 'moved', on: day('2025-12-03'), was: [day('2025-11-03')], movedOn: day('2025-10-20') } as const;
const WITHDRAWN = { kind: 'withdrawn', was: day('2025-11-03'), withdrawnOn: day('2025-10-20') } as const;

const changes = (before: Advisory, after: Advisory): string[] => scheduleChanges(scheduleOf(before), scheduleOf(after));

describe('the schedule of an advisory', () => {
  it.each<[string, Advisory, Advisory]>([
    ['the day on which it is retired', FACTS, { ...FACTS, retiredOn: day('2026-11-03') }],
    ['its kind', FACTS, { ...FACTS, kind: 'law' }],
    ['a date', FACTS, taking({ kind: 'fixed', on: day('2025-11-04') })],
    ['a date that is no longer one', FACTS, taking({ kind: 'rolling', from: day('2025-11-03') })],
    ['the day on which it was moved', taking(MOVED), taking({ ...MOVED, movedOn: day('2025-10-21') })],
    ['a date that held before', taking(MOVED), taking({ ...MOVED, was: [day('2025-11-05')] })],
    ['being withdrawn', FACTS, taking(WITHDRAWN)],
    ['the day on which it was withdrawn', taking(WITHDRAWN), taking({ ...WITHDRAWN, withdrawnOn: day('2025-10-21') })],
  ])('is another by %s', (_what, before, after) => {
    expect(changes(before, after)).not.toEqual([]);
    expect(changes(before, before)).toEqual([]);
  });

  it('says for whom it is, country by country, and by which region', () => {
    expect(changes(FACTS, { ...FACTS, exclude: ['AT'] })).toEqual(['- country AT: eea']);
    expect(changes(FACTS, { ...FACTS, regions: ['eea'] })).toEqual(
      expect.arrayContaining(['- country GB: uk', '- uk: fixed 2025-11-03']),
    );
    const regions = ['euro-area', 'eea'] as const;
    const both: Advisory = { ...FACTS, regions, effective: { ...FACTS.effective, 'euro-area': FACTS.effective.eea } };
    const otherWayRound = changes(both, { ...both, regions: ['eea', 'euro-area'] });
    expect(otherWayRound).toEqual(expect.arrayContaining(['- country DE: euro-area', '+ country DE: eea']));
  });

  it('is the same whatever is said about the change: a step, a source, a regulator', () => {
    const reworded = { ...FACTS, company: 'Another', actions: {}, sources: [], sourcesGoodForDays: 1 };
    expect(changes(FACTS, reworded)).toEqual([]);
  });
});
