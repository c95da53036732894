/* Moving between regions that have dates of their own: a sentence a row. */
import { describe, expect, it } from 'vitest';
import { BY_REGION } from '../../../fixtures/advisories.ts';
import { joins, lives, movesTo } from './life.ts';
import { BEFORE, EARLY, OPENINGS, openingsOn, PATIENCE_MS, type Row } from './linkedin.ts';

/** In effect in the EEA on 3 November, in Switzerland on 1 December. */
const BY_REGION_OPENINGS = [...OPENINGS, ...openingsOn(['2025-11-01', '2025-11-24', '2025-11-30', '2025-12-01'], [8])];

const ROWS: readonly Row[] = [
  [
    'moves to the region whose date is later: is warned of that one from its first edition that is open',
    [
      [BEFORE, joins('DE')],
      ['2025-10-20T12:00Z', movesTo('CH')],
    ],
    [
      EARLY,
      '2025-11-01T08:00 early ch en',
      '2025-11-24T08:00 week ch en',
      '2025-11-30T08:00 eve ch en',
      '2025-12-01T08:00 in-effect ch en',
    ],
  ],
  [
    'moves to the region whose date is past: is told so at once, though they were told of another date',
    [
      [BEFORE, joins('CH')],
      ['2025-11-05T12:00Z', movesTo('DE')],
    ],
    ['2025-11-01T08:00 early ch en', '2025-11-05T12:01 in-effect eea en'],
  ],
  [
    'moves there and back: the same stage of another date is another edition, the same date’s is not sent again',
    [
      [BEFORE, joins('CH')],
      ['2025-11-05T12:00Z', movesTo('DE')],
      ['2025-11-06T12:00Z', movesTo('CH')],
    ],
    [
      '2025-11-01T08:00 early ch en',
      '2025-11-05T12:01 in-effect eea en',
      '2025-11-24T08:00 week ch en',
      '2025-11-30T08:00 eve ch en',
      '2025-12-01T08:00 in-effect ch en',
    ],
  ],
];

describe('where regions have dates of their own, somebody who', () => {
  const of = lives([BY_REGION], BY_REGION_OPENINGS, ROWS);
  it.each(ROWS)(
    '%s',
    async (_sentence, life, mails) => {
      expect(await of(life)).toEqual(mails);
    },
    PATIENCE_MS,
  );
});
