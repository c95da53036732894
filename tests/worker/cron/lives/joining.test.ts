/* Joining early, late, and in the very second: a sentence a row. */
import { describe, expect, it } from 'vitest';
import { clockStarts, clockStops, joins, lives } from './life.ts';
import {
  BEFORE,
  EARLY,
  EVE,
  FAR_OPENINGS,
  IN_EFFECT,
  LINKEDIN,
  OPENINGS,
  PATIENCE_MS,
  type Row,
  WEEK,
} from './linkedin.ts';

const JOINING: readonly Row[] = [
  ['joins long before: gets each edition once, at 09:00 there', [[BEFORE, joins('DE')]], [EARLY, WEEK, EVE, IN_EFFECT]],
  [
    'joins in the very second in which an edition opens: gets it',
    [['2025-10-04T07:00:00Z', joins('DE')]],
    [EARLY, WEEK, EVE, IN_EFFECT],
  ],
  [
    'joins in the very second in which an edition closes: gets the next one only',
    [['2025-10-27T08:00:00Z', joins('DE')]],
    [WEEK, EVE, IN_EFFECT],
  ],
  [
    'joins half a minute before an edition closes, after its last tick: gets the next one only',
    [['2025-10-27T07:59:30Z', joins('DE')]],
    [WEEK, EVE, IN_EFFECT],
  ],
  [
    'joins a minute and a half before an edition closes: gets it, and the next one when that opens',
    [['2025-10-27T07:58:30Z', joins('DE')]],
    ['2025-10-27T07:59 early eea en', WEEK, EVE, IN_EFFECT],
  ],
  [
    'joins two days before the date: gets the edition that is open, none that has closed',
    [['2025-11-01T20:00Z', joins('DE')]],
    ['2025-11-01T20:01 week eea en', EVE, IN_EFFECT],
  ],
  [
    'joins a year after the date: is told that it is in effect',
    [['2026-11-01T12:00Z', joins('DE')]],
    ['2026-11-01T12:01 in-effect eea en'],
  ],
  ['joins where the advisory does not apply: gets nothing', [[BEFORE, joins('US')]], []],
  [
    'joins while the clock stands still for the whole of an edition: that one is never sent late',
    [
      ['2025-10-20T12:00Z', clockStops],
      ['2025-10-21T12:00Z', joins('DE')],
      ['2025-11-02T07:58Z', clockStarts],
    ],
    ['2025-11-02T07:59 week eea en', EVE, IN_EFFECT],
  ],
  [
    'is on the list while the clock misses a whole edition: goes on with the one that is open then',
    [
      [BEFORE, joins('DE')],
      ['2025-10-20T12:00Z', clockStops],
      ['2025-11-02T08:30Z', clockStarts],
    ],
    [EARLY, '2025-11-02T08:31 eve eea en', IN_EFFECT],
  ],
];

const FAR: readonly Row[] = [
  [
    'joins in Vancouver: gets everything at 09:00 there, not in Toronto',
    [[BEFORE, joins('CA', 'en', 'America/Vancouver')]],
    [
      '2025-10-04T16:00 early ca en',
      '2025-10-27T16:00 week ca en',
      '2025-11-02T17:00 eve ca en',
      '2025-11-03T17:00 in-effect ca en',
    ],
  ],
];

describe('somebody who', () => {
  const of = lives(LINKEDIN, OPENINGS, JOINING);
  it.each(JOINING)(
    '%s',
    async (_sentence, life, mails) => {
      expect(await of(life)).toEqual(mails);
    },
    PATIENCE_MS,
  );
  const far = lives(LINKEDIN, FAR_OPENINGS, FAR);
  it.each(FAR)(
    '%s',
    async (_sentence, life, mails) => {
      expect(await far(life)).toEqual(mails);
    },
    PATIENCE_MS,
  );
});
