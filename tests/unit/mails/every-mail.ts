/*
 * Every kind of mail that leaves, for checks of its form: all variants of the shipped advisories, of every shape of
 * schedule there can be, and the two letters to somebody who signed up.
 */
import { renderAlreadySubscribed } from '../../../templates/email/already-subscribed-mail.tsx';
import { renderConfirmation } from '../../../templates/email/confirmation-mail.tsx';
import { LANGUAGES } from '../../../workers/domain/language.ts';
import { SHAPES } from '../../fixtures/advisories.ts';
import { everyVariant, SENDER, splice } from '../../worker/cron/render-fixtures.ts';

export interface CheckedMail {
  readonly name: string;
  readonly html: string;
  readonly text: string;
}

const LINK = 'https://links.forewarn.example/confirm?t=ra.1z.4.AAAAAAAAAAAAAAAAAAAAAA';

/** With the values of each variant's longest regulator in it. */
export function everyMail(): readonly CheckedMail[] {
  const advisories = [...everyVariant(), ...everyVariant(SHAPES)].flatMap(({ name, variant }) => {
    const [parts] = Object.values(variant.countries).sort((a, b) => b.regulatorName.length - a.regulatorName.length);
    if (parts === undefined) return [];
    return [{ name, html: splice(variant.html, parts), text: splice(variant.text, parts) }];
  });
  const letters = LANGUAGES.flatMap((language) => [
    { name: `confirmation ${language}`, ...renderConfirmation(SENDER, language, LINK) },
    { name: `already subscribed ${language}`, ...renderAlreadySubscribed(SENDER, language, LINK) },
  ]);
  return [...advisories, ...letters];
}

/** The mail's elements, attributes and styles without its words: what checks of its construction depend on. */
export function structureOf(html: string): string {
  return html
    .replaceAll(/>[^<]*</g, (between) => (between.includes('{') ? between : '><'))
    .replaceAll(/(href|aria-label|lang)="[^"]*"/g, '$1=""')
    .replaceAll(/(?<=<title>)[^<]*/g, '');
}
