/* What readers chose, and what they get: a sentence a row. Everything is chosen by the function behind the page. */
import { describe, expect, it } from 'vitest';
import { readAccounts } from '../../../db/accounts.ts';
import { type Preferences, savePreferences } from '../../../db/preferences.ts';
import type { AdvisoryEntry } from '../../../templates/advisories/index.ts';
import { ADVISORY_KINDS, type AdvisoryKind } from '../../../workers/domain/advisory-kind.ts';

import { zoneIn } from '../../../workers/domain/country.ts';
import { EVERYTHING } from '../../../workers/domain/preference.ts';
import { BEFORE_THE_MOVE, BEFORE_THE_WITHDRAWAL, MOVED_DATE, ROLLING, WITHDRAWN } from '../../fixtures/advisories.ts';
import {
  clockStarts,
  clockStops,
  type Deed,
  joins,
  live,
  lives,
  marksDone,
  messagesAreLost,
  movesTo,
  providerIsBusy,
  providerIsSilent,
  takesItBack,
} from './lives/life.ts';
import {
  BEFORE,
  EARLY,
  EVE,
  IN_EFFECT,
  LINKEDIN,
  OPENINGS,
  openingsOn,
  PATIENCE_MS,
  type Row,
  SLUG,
  UK_EVE,
  UK_WEEK,
  WEEK,
} from './lives/linkedin.ts';
import { openPost, type Post } from './support.ts';

const WORDING = { hash: 'w', language: 'en', content: 'wording' } as const;

/** Saves the page with the choices changed and the rest as it was at first. */
const chooses = (change: Partial<Preferences>): Deed => {
  return async ({ post, subscriberId, country, zone, language, now }) => {
    const place = change.country ?? country;
    const preferences = {
      ...EVERYTHING,
      language,
      ...change,
      country: place,
      zone: change.zone ?? zoneIn(place, zone),
    };
    await savePreferences(post.db, subscriberId, preferences, WORDING, now);
  };
};
const mutes = (...muted: AdvisoryKind[]): Deed => chooses({ muted });
const wantsTheLast: Deed = chooses({ reminders: 'last' });
const wantsEverything: Deed = chooses({});

const KINDS: readonly Row[] = [
  [
    'muted the advisory’s kind: gets nothing of it',
    [
      [BEFORE, joins('DE')],
      ['2025-10-01T12:00Z', mutes('ai-training')],
    ],
    [],
  ],
  [
    'muted every other kind: gets all of it',
    [
      [BEFORE, joins('DE')],
      ['2025-10-01T12:00Z', mutes('advertising', 'data-use', 'law')],
    ],
    [EARLY, WEEK, EVE, IN_EFFECT],
  ],
  [
    'mutes its kind between editions: gets no later one',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', mutes('ai-training')],
    ],
    [EARLY],
  ],
  [
    'wants its kind again while an edition is open that they have not had: gets that one at once',
    [
      [BEFORE, joins('DE')],
      ['2025-10-01T12:00Z', mutes('ai-training')],
      ['2025-10-29T12:00Z', wantsEverything],
    ],
    ['2025-10-29T12:01 week eea en', EVE, IN_EFFECT],
  ],
  [
    'mutes it and wants it again while the same edition is open: no second copy',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', mutes('ai-training')],
      ['2025-10-12T12:00Z', wantsEverything],
    ],
    [EARLY, WEEK, EVE, IN_EFFECT],
  ],
  [
    'mutes it after the batch was planned and before it was frozen: does not get it',
    [
      [BEFORE, joins('DE')],
      ['2025-10-27T08:00:00Z', messagesAreLost, mutes('ai-training')],
    ],
    [EARLY],
  ],
  [
    'mutes it and wants it again after the batch was planned and before it was frozen: gets it, once',
    [
      [BEFORE, joins('DE')],
      ['2025-10-27T08:00:00Z', messagesAreLost, mutes('ai-training'), wantsEverything],
    ],
    [EARLY, WEEK, EVE, IN_EFFECT],
  ],
  [
    'mutes it while the provider turns its call away: is in no other',
    [
      ['2025-10-12T12:00Z', joins('DE'), providerIsBusy],
      ['2025-10-12T12:01:30Z', mutes('ai-training')],
    ],
    ['2025-10-12T12:01 early eea en (not taken)'],
  ],
  [
    'mutes it while a call has no answer: the same bytes again, and then nothing',
    [
      ['2025-10-12T12:00Z', joins('DE'), providerIsSilent],
      ['2025-10-12T12:20Z', mutes('ai-training')],
    ],
    ['2025-10-12T12:01 early eea en (not taken)', '2025-10-12T12:21 early eea en'],
  ],
];

const REMINDERS: readonly Row[] = [
  [
    'wants only the last reminder: gets the eve, and nothing else',
    [
      [BEFORE, joins('DE')],
      ['2025-10-01T12:00Z', wantsTheLast],
    ],
    [EVE],
  ],
  [
    'joins after the eve and wants only the last: gets what is in effect, once',
    [
      ['2025-11-05T12:00Z', joins('DE'), wantsTheLast],
      ['2025-11-06T12:00Z', wantsEverything],
    ],
    ['2025-11-05T12:01 in-effect eea en'],
  ],
  [
    'wants only the last and lives elsewhere on the eve: gets what is in effect on coming back',
    [
      [BEFORE, joins('DE'), wantsTheLast],
      ['2025-10-20T12:00Z', movesTo('US')],
      ['2025-11-03T12:00Z', movesTo('DE')],
    ],
    ['2025-11-03T12:01 in-effect eea en'],
  ],
  [
    'had the eve in London and moves to Berlin: needs nothing more',
    [
      [BEFORE, joins('GB'), wantsTheLast],
      ['2025-11-02T12:00Z', movesTo('DE')],
    ],
    [UK_EVE],
  ],
  [
    'wants only the last while a clock stands still over the eve: gets what is in effect instead',
    [
      [BEFORE, joins('DE'), wantsTheLast],
      ['2025-11-01T12:00Z', clockStops],
      ['2025-11-03T12:00Z', clockStarts],
    ],
    ['2025-11-03T12:01 in-effect eea en'],
  ],
  [
    'wants only the last, and whether the eve arrived nobody knows: is warned once more',
    [
      [BEFORE, joins('DE'), wantsTheLast],
      ['2025-11-02T07:59:30Z', providerIsSilent],
      ['2025-11-02T08:30Z', clockStops],
      ['2025-11-03T12:00Z', clockStarts],
    ],
    ['2025-11-02T08:00 eve eea en (not taken)', '2025-11-03T12:01 in-effect eea en'],
  ],
  [
    'wants all reminders again while one is open that they have not had: gets it at once',
    [
      [BEFORE, joins('DE'), wantsTheLast],
      ['2025-10-29T12:00Z', wantsEverything],
    ],
    ['2025-10-29T12:01 week eea en', EVE, IN_EFFECT],
  ],
  [
    'wants all again when the change is in effect, after the eve: gets what is in effect',
    [
      [BEFORE, joins('DE'), wantsTheLast],
      ['2025-11-10T12:00Z', wantsEverything],
    ],
    [EVE, '2025-11-10T12:01 in-effect eea en'],
  ],
  [
    'wants only the last from between two editions on: gets none before the eve any more',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', wantsTheLast],
    ],
    [EARLY, EVE],
  ],
  [
    'wants only the last and mutes the kind: gets nothing; wanting the kind again brings the last one only',
    [
      [BEFORE, joins('DE'), chooses({ reminders: 'last', muted: ADVISORY_KINDS })],
      ['2025-10-29T12:00Z', wantsTheLast],
    ],
    [EVE],
  ],
  [
    'marked it done and takes it back: still only the last',
    [
      [BEFORE, joins('DE'), wantsTheLast, marksDone(SLUG)],
      ['2025-10-29T12:00Z', takesItBack(SLUG)],
    ],
    [EVE],
  ],
];

const PLACES: readonly Row[] = [
  [
    'moves on the page after having it in Berlin: does not get it twice, and from there on as people there do',
    [
      [BEFORE, joins('DE')],
      ['2025-10-27T08:30Z', chooses({ country: 'GB' })],
    ],
    [EARLY, WEEK, UK_EVE, '2025-11-03T09:00 in-effect uk en'],
  ],
  [
    'moves on the page before Berlin has 09:00: gets it at 09:00 in London',
    [
      [BEFORE, joins('DE')],
      ['2025-10-26T12:00Z', chooses({ country: 'GB' })],
    ],
    [EARLY, UK_WEEK, UK_EVE, '2025-11-03T09:00 in-effect uk en'],
  ],
  [
    'moves on the page where an edition has been open for hours: gets it at once',
    [
      ['2025-10-12T12:00Z', joins('US')],
      ['2025-10-12T13:00Z', chooses({ country: 'DE' })],
    ],
    ['2025-10-12T13:01 early eea en', WEEK, EVE, IN_EFFECT],
  ],
  [
    'changes the language on the page: later editions are in it, and none comes twice',
    [
      [BEFORE, joins('DE')],
      ['2025-10-10T12:00Z', chooses({ language: 'pl' })],
    ],
    [EARLY, '2025-10-27T08:00 week eea pl', '2025-11-02T08:00 eve eea pl', '2025-11-03T08:00 in-effect eea pl'],
  ],
];

describe('somebody who', () => {
  const rows = [...KINDS, ...REMINDERS, ...PLACES];
  const of = lives(LINKEDIN, OPENINGS, rows);
  it.each(rows)(
    '%s',
    async (_sentence, life, mails) => {
      expect(await of(life)).toEqual(mails);
    },
    PATIENCE_MS,
  );
});

describe('whoever wants only the last reminder', () => {
  it(
    'gets what is rolling, which has no other',
    async () => {
      const life = [['2026-06-01T12:00Z', joins('DE'), wantsTheLast]] as const;
      expect(await live([ROLLING], openingsOn(['2026-06-10'], [7]), life)).toEqual([
        '2026-06-10T07:00 rolling world en',
      ]);
    },
    PATIENCE_MS,
  );
});

/** Both files of an advisory: the second one stands from the next tick on. */
async function edited(post: Post, entries: AdvisoryEntry[], later: AdvisoryEntry): Promise<void> {
  entries.splice(0, 1, later);
  await post.release(later.facts.slug);
}

describe('whoever was told a date that no longer holds', () => {
  const told = async (choice: Partial<Preferences>, before: AdvisoryEntry, moment: string) => {
    const entries = [before];
    const post = await openPost(entries);
    await post.release(before.facts.slug);
    const id = await post.join('anna@example.org', 'DE');
    await post.tickAt(moment);
    await post.deliver();
    const preferences: Preferences = { ...EVERYTHING, country: 'DE', zone: 'Europe/Berlin', language: 'en', ...choice };
    await savePreferences(post.db, id, preferences, WORDING, 0);
    return { post, entries };
  };
  const subjects = ({ calls }: Post) => calls.flatMap(({ mails }) => mails.map(({ subject }) => subject));

  it('gets the correction, though they want only the last reminder by then', async () => {
    const { post, entries } = await told({ reminders: 'last' }, BEFORE_THE_MOVE, '2025-09-01T12:00Z');
    await edited(post, entries, MOVED_DATE);
    await post.tickAt('2025-09-21T12:00Z');
    await post.deliver();
    expect(subjects(post)).toEqual(['early eea', 'correction eea']);
  });
  it('gets none of a kind that they muted since', async () => {
    const { post, entries } = await told({ muted: ['data-use'] }, BEFORE_THE_MOVE, '2025-09-01T12:00Z');
    await edited(post, entries, MOVED_DATE);
    await post.tickAt('2025-09-21T12:00Z');
    await post.deliver();
    expect(subjects(post)).toEqual(['early eea']);
  });
  it('gets the all-clear, though they want only the last reminder by then', async () => {
    const before = BEFORE_THE_WITHDRAWAL;
    const { post, entries } = await told({ reminders: 'last' }, before, '2025-07-12T12:00Z');
    await edited(post, entries, WITHDRAWN);
    await post.tickAt('2025-07-17T12:00Z');
    await post.deliver();
    expect(subjects(post)).toEqual(['early eea', 'all-clear eea']);
  });
});

describe('the books', () => {
  it('do not intend what somebody does not want, and add up', async () => {
    const post = await openPost();
    await post.release();
    for (const name of ['anna', 'ben', 'cleo']) await post.join(`${name}@example.org`, 'DE');
    const preferences = { country: 'DE', zone: 'Europe/Berlin', language: 'en' } as const;
    await savePreferences(post.db, 1, { ...preferences, muted: ['ai-training'], reminders: 'all' }, WORDING, 0);
    await savePreferences(post.db, 2, { ...preferences, muted: [], reminders: 'last' }, WORDING, 0);
    await post.tickAt('2025-10-12T12:00Z');
    await post.deliver();
    const [account] = await readAccounts(post.db);
    expect(account).toMatchObject({ intended: 1, accepted: 1, left: 0, done: 0, expired: 0, unknown: 0, waiting: 0 });
    expect(post.reached()).toEqual(['cleo@example.org']);
  });

  it('show the eve that was refused, and that its reader was warned when the change was in effect', async () => {
    const post = await openPost();
    await post.release();
    const id = await post.join('anna@example.org', 'DE');
    await post.join('ben@example.org', 'DE');
    const preferences = { country: 'DE', zone: 'Europe/Berlin', language: 'en' } as const;
    for (const each of [id, id + 1]) {
      await savePreferences(post.db, each, { ...preferences, muted: [], reminders: 'last' }, WORDING, 0);
    }
    post.answers.push({ kind: 'accepted', refused: [{ index: 0, reason: 'not an address' }] });
    await post.tickAt('2025-11-02T12:00Z');
    await post.deliver();
    await post.tickAt('2025-11-03T12:00Z');
    await post.deliver();
    const mails = post.calls.map((call) => call.mails.map(({ to, subject }) => `${to} ${subject}`));
    expect(mails).toEqual([
      ['anna@example.org eve eea', 'ben@example.org eve eea'],
      ['anna@example.org in-effect eea'],
    ]);
  });
});
