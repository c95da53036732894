/*
 * What the mail with somebody's own data says, gathered once, so that its HTML, its text and its file cannot say
 * different things. The file has everything; the mail what a person wants to read of it. Deterministic.
 */
import type { Instant } from '../../workers/domain/civil-date.ts';
import { isCountry } from '../../workers/domain/country.ts';
import { CONSENT_EVENTS } from '../../workers/domain/departure.ts';
import { isLanguage, type Language } from '../../workers/domain/language.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import { advisoryTitle } from '../advisories/index.ts';
import { fill } from '../locales/fill.ts';
import { pageTexts } from '../locales/pages.ts';
import { privacyTexts } from '../locales/privacy.ts';
import { nameOfCountry, nameOfLanguage } from '../pages/names.ts';
import { momentText } from './erase-mail.tsx';

/** As the database gives it: by table, and which mails went out. */
export interface OwnData {
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>;
  readonly mailings: readonly {
    readonly advisory: string;
    readonly edition: string;
    readonly effectiveOn: string;
    readonly country: string;
    readonly sentAt: Instant;
    readonly outcome: string;
  }[];
}

export interface MyDataContent {
  readonly subject: string;
  readonly preheader: string;
  readonly heading: string;
  readonly explained: string;
  /** A label and what it says. */
  readonly facts: readonly (readonly [label: string, says: string])[];
  readonly sections: readonly { readonly heading: string; readonly points: readonly string[] }[];
  readonly attached: string;
  readonly toErase: string;
  readonly button: string;
  readonly why: string;
  readonly file: string;
}

/** Lines of one section; the file has all of them. */
const LINES_LIMIT = 200;

export function myDataContent(
  sender: Sender,
  language: Language,
  { data, askedAt }: { readonly data: OwnData; readonly askedAt: Instant },
): MyDataContent {
  const { mails } = privacyTexts(language);
  const words = mails.myData;
  const { confirm } = pageTexts(language);
  const [subscriber = {}] = data.tables['subscribers'] ?? [];
  const moment = (value: unknown) => momentText(Date.parse(String(value)), language);
  const country = String(subscriber['country']);
  const spoken = String(subscriber['language']);
  const section = (heading: string, lines: readonly string[]) => ({
    heading,
    points: lines.length === 0 ? [words.nothing] : lines.slice(0, LINES_LIMIT),
  });
  const events = (data.tables['consent_records'] ?? []).map((record) => {
    const event = CONSENT_EVENTS.find((each) => each === record['event']);
    return `${event ? words.events[event] : record['event']}: ${moment(record['happened_at'])}`;
  });
  const { subject, preheader, heading, attached, toErase } = words;
  return {
    subject,
    preheader,
    heading,
    explained: fill(words.explained, { date: momentText(askedAt, language) }),
    facts: [
      [words.address, String(subscriber['email'])],
      [confirm.country, isCountry(country) ? nameOfCountry(country, language) : country],
      [confirm.language, isLanguage(spoken) ? nameOfLanguage(spoken, language) : spoken],
      [words.since, moment(subscriber['confirmed_at'])],
    ],
    sections: [
      section(words.agreed, events),
      section(
        words.sent,
        data.mailings.map(
          ({ advisory, sentAt }) => `${advisoryTitle(advisory, language)}: ${momentText(sentAt, language)}`,
        ),
      ),
      section(
        words.done,
        (data.tables['done_marks'] ?? []).map(
          (mark) => `${advisoryTitle(String(mark['advisory']), language)}: ${moment(mark['marked_at'])}`,
        ),
      ),
    ],
    attached,
    toErase,
    button: mails.erase.button,
    why: mails.why,
    file: JSON.stringify(fileOf(sender, data, askedAt), null, 2),
  };
}

function fileOf(sender: Sender, { tables, mailings }: OwnData, askedAt: Instant) {
  return {
    keptBy: sender.SENDER_NAME,
    contact: sender.REPLY_TO,
    askedAt: new Date(askedAt).toISOString(),
    ...tables,
    mailings: mailings.map(({ sentAt, ...mailing }) => ({ ...mailing, sentAt: new Date(sentAt).toISOString() })),
  };
}
