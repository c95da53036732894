/* Moving between countries, with one date for all of them: a sentence a row. */
import { describe, expect, it } from 'vitest';
import { joins, lives, messagesAreLost, movesTo, providerIsSilent } from './life.ts';
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
  UK_EVE,
  UK_IN_EFFECT,
  UK_WEEK,
  WEEK,
} from './linkedin.ts';

const MOVING: readonly Row[] = [
  [
    'moves to London before Berlin has 09:00: gets it at 09:00 there, with the text of there',
    [
      [BEFORE, joins('DE')],
      ['2025-10-26T12:00Z', movesTo('GB')],
    ],
    [EARLY, UK_WEEK, UK_EVE, UK_IN_EFFECT],
  ],
  [
    'moves to London in the second in which it opens in Berlin: gets it at 09:00 in London',
    [
      [BEFORE, joins('DE')],
      ['2025-10-27T08:00:00Z', movesTo('GB')],
    ],
    [EARLY, UK_WEEK, UK_EVE, UK_IN_EFFECT],
  ],
  [
    'moves to London after having it in Berlin, before it opens there: does not get it twice',
    [
      [BEFORE, joins('DE')],
      ['2025-10-27T08:30Z', movesTo('GB')],
    ],
    [EARLY, WEEK, UK_EVE, UK_IN_EFFECT],
  ],
  [
    'moves where the advisory does not apply: gets nothing more',
    [
      [BEFORE, joins('DE')],
      ['2025-10-26T12:00Z', movesTo('US')],
    ],
    [EARLY],
  ],
  [
    'moves where it does not apply and back while the same edition is open: no second copy',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', movesTo('US')],
      ['2025-10-12T12:00Z', movesTo('DE')],
    ],
    [EARLY, WEEK, EVE, IN_EFFECT],
  ],
  [
    'is away while an edition opens and comes back before it closes: gets it on coming back',
    [
      [BEFORE, joins('DE')],
      ['2025-10-20T12:00Z', movesTo('US')],
      ['2025-10-29T12:00Z', movesTo('DE')],
    ],
    [EARLY, '2025-10-29T12:01 week eea en', EVE, IN_EFFECT],
  ],
  [
    'is away for the whole of an edition: never gets that one',
    [
      [BEFORE, joins('DE')],
      ['2025-10-20T12:00Z', movesTo('US')],
      ['2025-11-02T10:00Z', movesTo('DE')],
    ],
    [EARLY, '2025-11-02T10:01 eve eea en', IN_EFFECT],
  ],
  [
    'moves after the batch was planned and before it was frozen: gets it from the new place, once',
    [
      [BEFORE, joins('DE')],
      ['2025-10-27T08:00:00Z', messagesAreLost, movesTo('GB')],
    ],
    [EARLY, UK_WEEK, UK_EVE, UK_IN_EFFECT],
  ],
  [
    'moves after the batch was frozen, in doubt whether it was taken: the same bytes again, and no copy from the new place',
    [
      ['2025-10-12T12:00Z', joins('DE'), providerIsSilent],
      ['2025-10-12T12:20Z', movesTo('GB')],
    ],
    ['2025-10-12T12:01 early eea en (not taken)', '2025-10-12T12:21 early eea en', UK_WEEK, UK_EVE, UK_IN_EFFECT],
  ],
];

const FAR: readonly Row[] = [
  [
    'moves from Toronto to Vancouver before it opens: gets it at 09:00 there',
    [
      [BEFORE, joins('CA')],
      ['2025-10-27T11:00Z', movesTo('CA', 'America/Vancouver')],
    ],
    [
      '2025-10-04T13:00 early ca en',
      '2025-10-27T16:00 week ca en',
      '2025-11-02T17:00 eve ca en',
      '2025-11-03T17:00 in-effect ca en',
    ],
  ],
  [
    'moves from London to Hong Kong, where the edition has been open for hours: gets it at once',
    [
      [BEFORE, joins('GB')],
      ['2025-10-27T05:00Z', movesTo('HK')],
    ],
    [
      '2025-10-04T08:00 early uk en',
      '2025-10-27T05:01 week hk en',
      '2025-11-02T01:00 eve hk en',
      '2025-11-03T01:00 in-effect hk en',
    ],
  ],
  [
    'moves from Hong Kong to Vancouver, where an earlier edition is still open: had that already, gets nothing anew',
    [
      [BEFORE, joins('HK')],
      ['2025-10-27T03:00Z', movesTo('CA', 'America/Vancouver')],
    ],
    [
      '2025-10-04T01:00 early hk en',
      '2025-10-27T01:00 week hk en',
      '2025-11-02T17:00 eve ca en',
      '2025-11-03T17:00 in-effect ca en',
    ],
  ],
  [
    'joins in Hong Kong, moves to Vancouver an hour later: the edition still open there is one they have not had',
    [
      ['2025-10-27T02:00Z', joins('HK')],
      ['2025-10-27T03:00Z', movesTo('CA', 'America/Vancouver')],
    ],
    [
      '2025-10-27T02:01 week hk en',
      '2025-10-27T03:01 early ca en',
      '2025-11-02T17:00 eve ca en',
      '2025-11-03T17:00 in-effect ca en',
    ],
  ],
];

describe('somebody who', () => {
  const of = lives(LINKEDIN, OPENINGS, MOVING);
  it.each(MOVING)(
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
