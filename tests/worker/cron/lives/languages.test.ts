/* Changing one’s language, before and after a batch is frozen: a sentence a row. */
import { describe, expect, it } from 'vitest';
import {
  changesTo,
  clockStarts,
  clockStops,
  joins,
  lives,
  messagesAreLost,
  providerIsBusy,
  providerIsSilent,
} from './life.ts';
import { BEFORE, LINKEDIN, OPENINGS, PATIENCE_MS, type Row } from './linkedin.ts';

const CHANGING: readonly Row[] = [
  [
    'changes language between editions: the next one is in the new language, none is sent again',
    [
      [BEFORE, joins('DE', 'de')],
      ['2025-10-10T12:00Z', changesTo('fr')],
    ],
    [
      '2025-10-04T07:00 early eea de',
      '2025-10-27T08:00 week eea fr',
      '2025-11-02T08:00 eve eea fr',
      '2025-11-03T08:00 in-effect eea fr',
    ],
  ],
  [
    'changes language after the batch was planned and before it was frozen: the new language',
    [
      ['2025-10-12T12:00Z', joins('DE', 'de'), messagesAreLost, clockStops],
      ['2025-10-12T12:20Z', changesTo('pl'), clockStarts],
    ],
    [
      '2025-10-12T12:21 early eea pl',
      '2025-10-27T08:00 week eea pl',
      '2025-11-02T08:00 eve eea pl',
      '2025-11-03T08:00 in-effect eea pl',
    ],
  ],
  [
    'changes language after the batch was frozen, in doubt whether it was taken: the same bytes again, so the old language',
    [
      ['2025-10-12T12:00Z', joins('DE', 'de'), providerIsSilent],
      ['2025-10-12T12:20Z', changesTo('pl')],
    ],
    [
      '2025-10-12T12:01 early eea de (not taken)',
      '2025-10-12T12:21 early eea de',
      '2025-10-27T08:00 week eea pl',
      '2025-11-02T08:00 eve eea pl',
      '2025-11-03T08:00 in-effect eea pl',
    ],
  ],
  [
    'changes language after the provider certainly turned the batch away: the new language',
    [
      ['2025-10-12T12:00Z', joins('DE', 'de'), providerIsBusy],
      ['2025-10-12T12:20Z', changesTo('pl')],
    ],
    [
      '2025-10-12T12:01 early eea de (not taken)',
      '2025-10-12T12:21 early eea pl',
      '2025-10-27T08:00 week eea pl',
      '2025-11-02T08:00 eve eea pl',
      '2025-11-03T08:00 in-effect eea pl',
    ],
  ],
];

describe('somebody who', () => {
  const of = lives(LINKEDIN, OPENINGS, CHANGING);
  it.each(CHANGING)(
    '%s',
    async (_sentence, life, mails) => {
      expect(await of(life)).toEqual(mails);
    },
    PATIENCE_MS,
  );
});
