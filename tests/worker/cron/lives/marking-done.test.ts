/* Done marks, set and taken back: a sentence a row. */
import { describe, expect, it } from 'vitest';
import { BY_REGION } from '../../../fixtures/advisories.ts';
import { joins, live, lives, marksDone, messagesAreLost, movesTo, type Step, takesItBack } from './life.ts';
import { BEFORE, EARLY, EVE, IN_EFFECT, LINKEDIN, OPENINGS, PATIENCE_MS, type Row, SLUG, WEEK } from './linkedin.ts';

const MARKING: readonly Row[] = [
  [
    'marks it done between editions: gets no later one',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', marksDone(SLUG)],
    ],
    [EARLY],
  ],
  [
    'marks it done twice, and takes it back once: that is not done',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', marksDone(SLUG)],
      ['2025-10-11T12:00Z', marksDone(SLUG)],
      ['2025-10-12T12:00Z', takesItBack(SLUG)],
    ],
    [EARLY, WEEK, EVE, IN_EFFECT],
  ],
  [
    'marks it done in the second in which an edition opens: does not get it',
    [
      [BEFORE, joins('DE')],
      ['2025-10-27T08:00:00Z', marksDone(SLUG)],
    ],
    [EARLY],
  ],
  [
    'marks it done after the batch was planned and before it was frozen: does not get it',
    [
      [BEFORE, joins('DE')],
      ['2025-10-27T08:00:00Z', messagesAreLost, marksDone(SLUG)],
    ],
    [EARLY],
  ],
  [
    'marks it done and takes it back while the same edition is open: no second copy',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', marksDone(SLUG)],
      ['2025-10-12T12:00Z', takesItBack(SLUG)],
    ],
    [EARLY, WEEK, EVE, IN_EFFECT],
  ],
  [
    'marks it done and takes it back after the next edition has opened: gets that one on taking it back',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', marksDone(SLUG)],
      ['2025-10-29T12:00Z', takesItBack(SLUG)],
    ],
    [EARLY, '2025-10-29T12:01 week eea en', EVE, IN_EFFECT],
  ],
  [
    'marks it done for the whole of an edition: never gets that one',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', marksDone(SLUG)],
      ['2025-11-02T10:00Z', takesItBack(SLUG)],
    ],
    [EARLY, '2025-11-02T10:01 eve eea en', IN_EFFECT],
  ],
  [
    'marks it done and moves: it stays done',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', marksDone(SLUG)],
      ['2025-10-12T12:00Z', movesTo('GB')],
    ],
    [EARLY],
  ],
];

describe('somebody who', () => {
  const of = lives(LINKEDIN, OPENINGS, MARKING);
  it.each(MARKING)(
    '%s',
    async (_sentence, life, mails) => {
      expect(await of(life)).toEqual(mails);
    },
    PATIENCE_MS,
  );
});

describe('with two advisories, somebody who', () => {
  it(
    'marks one done: goes on getting the other',
    async () => {
      const life: Step[] = [
        [BEFORE, joins('DE')],
        ['2025-10-10T12:00Z', marksDone(SLUG)],
      ];
      expect(await live([...LINKEDIN, BY_REGION], OPENINGS, life)).toEqual([
        '2025-10-04T07:00 linkedin-ai-training: early eea en',
        '2025-10-04T07:00 by-region: early eea en',
        '2025-10-27T08:00 by-region: week eea en',
        '2025-11-02T08:00 by-region: eve eea en',
        '2025-11-03T08:00 by-region: in-effect eea en',
      ]);
    },
    PATIENCE_MS,
  );
});
