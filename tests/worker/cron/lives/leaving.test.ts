/* Leaving, coming back, complaining: a sentence a row. */
import { describe, expect, it } from 'vitest';
import { complains, joins, leaves, lives, messagesAreLost } from './life.ts';
import {
  BEFORE,
  EARLY,
  EVE,
  IN_EFFECT,
  LINKEDIN,
  OPENINGS,
  PATIENCE_MS,
  type Row,
  UK_EVE,
  UK_IN_EFFECT,
  WEEK,
} from './linkedin.ts';

const LEAVING: readonly Row[] = [
  [
    'leaves between editions: gets nothing more',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', leaves],
    ],
    [EARLY],
  ],
  [
    'leaves in the second in which an edition opens: does not get it',
    [
      [BEFORE, joins('DE')],
      ['2025-10-27T08:00:00Z', leaves],
    ],
    [EARLY],
  ],
  [
    'leaves after the batch was planned and before it was frozen: does not get it',
    [
      [BEFORE, joins('DE')],
      ['2025-10-27T08:00:00Z', messagesAreLost, leaves],
    ],
    [EARLY],
  ],
  [
    'leaves and comes back within the day: has had what they had',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', leaves],
      ['2025-10-10T18:00Z', joins('DE')],
    ],
    [EARLY, WEEK, EVE, IN_EFFECT],
  ],
  [
    'leaves, is erased, and comes back while the same edition is open: has had it',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', leaves],
      ['2025-10-11T13:00Z'],
      ['2025-10-12T12:00Z', joins('DE', 'de')],
    ],
    [EARLY, '2025-10-27T08:00 week eea de', '2025-11-02T08:00 eve eea de', '2025-11-03T08:00 in-effect eea de'],
  ],
  [
    'leaves and comes back elsewhere after the next edition has opened: gets that one, and not the ones before',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', leaves],
      ['2025-10-28T12:00Z', joins('GB')],
    ],
    [EARLY, '2025-10-28T12:01 week uk en', UK_EVE, UK_IN_EFFECT],
  ],
  [
    'complains: gets nothing more',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', complains],
    ],
    [EARLY],
  ],
  [
    'complains and signs up again: is not let back',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', complains],
      ['2025-10-20T12:00Z', joins('DE')],
    ],
    [EARLY],
  ],
];

describe('somebody who', () => {
  const of = lives(LINKEDIN, OPENINGS, LEAVING);
  it.each(LEAVING)(
    '%s',
    async (_sentence, life, mails) => {
      expect(await of(life)).toEqual(mails);
    },
    PATIENCE_MS,
  );
});
