/*
 * The mails to take pictures of: every variant of every advisory, the two letters that people ask for, and the
 * operator's. Reads the templates as they stand in the tree and nothing else.
 */
import { ADVISORIES } from '../../templates/advisories/index.ts';
import { renderAlreadySubscribed } from '../../templates/email/already-subscribed-mail.tsx';
import { renderConfirmation } from '../../templates/email/confirmation-mail.tsx';
import { renderAdvisory } from '../../templates/email/render-variant.tsx';
import { LANGUAGES } from '../../workers/domain/language.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import { PLACEHOLDERS, type Variant } from '../../workers/domain/variant.ts';
import { operatorMails } from './operator-mails.ts';

export interface ShownMail {
  /** `<advisory> <edition>`, or `letters`: what one contact sheet shows. */
  readonly sheet: string;
  /** A row and a column of the sheet. */
  readonly language: string;
  readonly kind: string;
  readonly subject: string;
  readonly html: string;
}

const SENDER: Sender = {
  SENDER_NAME: 'Forewarn',
  SENDER_ADDRESS: 'advisories@forewarn.example',
  POSTAL_ADDRESS: 'Forewarn, 1 Example Street, 10115 Berlin, Germany',
  REPLY_TO: 'editors@forewarn.example',
  SITE_URL: 'https://forewarn.example',
  LINKS_URL: 'https://links.forewarn.example',
};
const TOKEN = 'ra.1z.4.AAAAAAAAAAAAAAAAAAAAAA';
const LINK = `https://links.forewarn.example/confirm?t=${TOKEN}`;
const LINKS = { unsubscribe: LINK, preferences: LINK };

export function shownMails(): readonly ShownMail[] {
  const variants = ADVISORIES.flatMap((entry) => {
    const { slug } = entry.facts;
    const rendered = renderAdvisory(entry, SENDER);
    if (!rendered.ok) throw new Error(`${slug} cannot be rendered: ${JSON.stringify(rendered.error)}`);
    return rendered.value.map(({ edition, region, language, variant }) => ({
      sheet: `${slug} ${edition}`,
      language,
      kind: region,
      subject: variant.subject,
      html: withLongestRegulator(variant),
    }));
  });
  const letters = LANGUAGES.flatMap((language) => [
    { sheet: 'letters', language, kind: 'confirmation', ...renderConfirmation(SENDER, language, LINK) },
    { sheet: 'letters', language, kind: 'invitation', ...renderConfirmation(SENDER, language, LINK, 'imported') },
    { sheet: 'letters', language, kind: 'already-subscribed', ...renderAlreadySubscribed(SENDER, language, LINKS) },
  ]);
  const operator = operatorMails(SENDER).map((mail) => ({ sheet: 'operator', language: 'en', ...mail }));
  return [...variants, ...letters, ...operator];
}

/** As a reader in the country whose regulator has the longest name gets it. */
function withLongestRegulator({ html, countries }: Variant): string {
  const [parts] = Object.values(countries).sort((a, b) => b.regulatorName.length - a.regulatorName.length);
  if (parts === undefined) throw new RangeError('the variant has no country');
  return html
    .replaceAll(PLACEHOLDERS.token, TOKEN)
    .replaceAll(PLACEHOLDERS.regulatorName, parts.regulatorName)
    .replaceAll(PLACEHOLDERS.regulatorUrl, parts.regulatorUrl);
}
