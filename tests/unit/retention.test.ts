import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { PERSONAL_TABLES } from '../../db/my-data.ts';
import * as schema from '../../db/schema.ts';
import { MAIL_WINDOW_MS } from '../../db/sign-ups.ts';
import { duration } from '../../templates/locales/durations.ts';
import { privacyTexts } from '../../templates/locales/privacy.ts';
import { KEY_LIFE_MS } from '../../workers/domain/batch.ts';
import { DAY_MS, HOUR_MS } from '../../workers/domain/civil-date.ts';
import { LANGUAGES } from '../../workers/domain/language.ts';
import {
  DEPARTED_ADDRESS_MS,
  ERASED_WITHIN_MS,
  KEPT,
  LETTER_MS,
  PENDING_SIGN_UP_MS,
  TABLES,
} from '../../workers/domain/retention.ts';

const tables = Object.values(schema)
  .filter((each) => each instanceof SQLiteTable)
  .map((table) => getTableConfig(table));
const personal = tables.filter(({ name, columns }) =>
  columns.some((column) => ['email', 'address_hash', 'subscriber_id'].includes(column.name) || name === 'subscribers'),
);

describe('how long things are kept', () => {
  it('is said of every table of the schema, and of no other', () => {
    expect(tables.length).toBeGreaterThan(10);
    expect(Object.keys(TABLES).sort()).toEqual(tables.map(({ name }) => name).sort());
  });

  it('is told to readers of every table that tells of a person', () => {
    expect(personal.length).toBeGreaterThan(5);
    for (const { name } of personal) expect(KEPT, name).toHaveProperty(TABLES[name] ?? 'nothing');
  });

  it('erases an address after every key that could need it is dead, and before the promise is broken', () => {
    expect(DEPARTED_ADDRESS_MS).toBeGreaterThan(KEY_LIFE_MS);
    expect(DEPARTED_ADDRESS_MS).toBeLessThan(ERASED_WITHIN_MS);
  });

  it('is long enough for requests to count how many mails an address had', () => {
    expect(LETTER_MS).toBeGreaterThanOrEqual(MAIL_WINDOW_MS);
    expect(PENDING_SIGN_UP_MS).toBeGreaterThanOrEqual(MAIL_WINDOW_MS);
  });

  it.each(LANGUAGES)('is written out in %s, each time with its number', (language) => {
    const { locale } = { locale: language };
    expect(duration(48 * HOUR_MS, locale)).toMatch(/^48\s\p{L}/u);
    expect(duration(7 * DAY_MS, locale)).toMatch(/^7\s\p{L}/u);
    expect(duration(3 * 365 * DAY_MS, locale)).toMatch(/^3\s\p{L}/u);
    expect(duration(730 * DAY_MS, locale)).toMatch(/^2\s\p{L}/u);
  });
});

describe('what is sent to somebody who asks for their data', () => {
  it('is of every table that tells of a person', () => {
    expect([...PERSONAL_TABLES].sort()).toEqual(personal.map(({ name }) => name).sort());
  });
});

describe('the words about readers’ own data', () => {
  it.each(LANGUAGES)('promise in %s what the constants say, and no number of their own', (language) => {
    const { page, erase, undo, yourData } = privacyTexts(language);
    const text = JSON.stringify([page, erase, undo, yourData]);
    expect(text.match(/\{time\}/g)?.length).toBeGreaterThanOrEqual(4);
    // But for the article of the law that makes us keep proof.
    const { consent, ...things } = page.things;
    const words = JSON.stringify([things, consent.what, page.onTheList, page.listExists, erase, undo, yourData]);
    expect(words).not.toMatch(/\d/);
  });
});
