/*
 * Every kind of mail that leaves, for checks of its form: all variants of the shipped advisories, of every shape of
 * schedule there can be, the two letters to somebody who signed up, and the two about
 * somebody's own data, and the operator's own.
 */

import { operatorMails } from '../../../dev/mail-shots/operator-mails.ts';
import { renderAlreadySubscribed } from '../../../templates/email/already-subscribed-mail.tsx';
import { renderConfirmation } from '../../../templates/email/confirmation-mail.tsx';
import { renderEraseMail } from '../../../templates/email/erase-mail.tsx';
import { renderMyData } from '../../../templates/email/my-data-mail.tsx';
import { LANGUAGES } from '../../../workers/domain/language.ts';
import { SHAPES } from '../../fixtures/advisories.ts';
import { everyVariant, SENDER, splice } from '../../worker/cron/render-fixtures.ts';

export interface CheckedMail {
  readonly name: string;
  readonly html: string;
  readonly text: string;
}

const LINK = 'https://links.forewarn.example/confirm?t=ra.1z.4.AAAAAAAAAAAAAAAAAAAAAA';
const LINKS = { unsubscribe: LINK, preferences: LINK };

const AT = Date.parse('2026-11-24T12:00:05Z');
const OWN_DATA = {
  tables: {
    subscribers: [{ email: 'anna@example.org', country: 'DE', language: 'de', confirmed_at: '2026-11-24T12:00:05Z' }],
    consent_records: [{ event: 'asked', happened_at: '2026-11-24T11:58:01Z' }],
    done_marks: [],
  },
  mailings: [
    {
      advisory: 'linkedin-ai-training',
      edition: 'week',
      effectiveOn: '2025-11-03',
      country: 'DE',
      sentAt: AT,
      outcome: 'delivered',
    },
  ],
};

/** With the values of each variant's longest regulator in it. */
export function everyMail(): readonly CheckedMail[] {
  const advisories = [...everyVariant(), ...everyVariant(SHAPES)].flatMap(({ name, variant }) => {
    const [parts] = Object.values(variant.countries).sort((a, b) => b.regulatorName.length - a.regulatorName.length);
    if (parts === undefined) return [];
    return [{ name, html: splice(variant.html, parts), text: splice(variant.text, parts) }];
  });
  const letters = LANGUAGES.flatMap((language) => [
    { name: `confirmation ${language}`, ...renderConfirmation(SENDER, language, LINK) },
    { name: `invitation ${language}`, ...renderConfirmation(SENDER, language, LINK, 'imported') },
    { name: `already subscribed ${language}`, ...renderAlreadySubscribed(SENDER, language, LINKS) },
    { name: `my data ${language}`, ...renderMyData(SENDER, language, { data: OWN_DATA, askedAt: AT, eraseUrl: LINK }) },
    { name: `erase ${language}`, ...renderEraseMail(SENDER, language, { url: LINK, until: AT }) },
  ]);
  const operator = operatorMails(SENDER).map((mail) => ({ name: `operator ${mail.kind}`, ...mail }));
  return [...advisories, ...letters, ...operator];
}

/**
 * The mail's elements, attributes and styles without its words: what checks of its construction depend on. Where a word
 * is missing is another construction.
 */
export function structureOf(html: string): string {
  return html
    .replaceAll(/>[^<]*\S[^<]*</g, (between) => (between.includes('{') ? between : '>…<'))
    .replaceAll(/(href|aria-label|lang)="[^"]+"/g, '$1="…"')
    .replaceAll(/(?<=<title>)[^<]+/g, '…');
}
