/*
 * What one variant of an advisory says, with every blank filled: gathered once, so that the HTML and the text part
 * cannot say different things. Which words apply to the edition and region is decided here and nowhere else.
 */
import type { Edition } from '../../workers/domain/edition.ts';
import type { Language } from '../../workers/domain/language.ts';
import type { Region } from '../../workers/domain/region.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import { PLACEHOLDERS } from '../../workers/domain/variant.ts';
import type { AdvisoryEntry } from '../advisories/index.ts';
import { type ActionText, linesFor } from '../advisories/text.ts';
import { fullDate, longDate } from '../locales/dates.ts';
import { type Blanks, fill } from '../locales/fill.ts';
import { type MailWords, mailWords } from '../locales/mail.ts';
import { readerLink } from './envelope.ts';

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
}

export interface AdvisoryContent {
  readonly sender: Sender;
  readonly language: Language;
  /** Labels, filled. */
  readonly words: MailWords['advisory'];
  readonly subject: string;
  readonly preheader: string;
  readonly heading: string;
  readonly lead: string;
  /** What must be seen first: labels and what they say. */
  readonly notice: readonly (readonly [label: string, says: string])[];
  readonly actions: readonly (ActionText & { readonly url: string })[];
  readonly doneUrl: string;
  readonly unsubscribeUrl: string;
  /** What changes, what is used, where you live, and so on; none is empty. */
  readonly sections: readonly Section[];
  readonly complaint: string;
  readonly regulator: { readonly name: string; readonly url: string };
  readonly sources: readonly { readonly publisher: string; readonly url: string; readonly checked: string }[];
  readonly why: string;
}

/** The region is one of the advisory's own. */
export function advisoryContent(
  { facts, texts }: AdvisoryEntry,
  edition: Edition,
  region: Region,
  language: Language,
  sender: Sender,
): AdvisoryContent {
  const words = mailWords(language);
  const text = texts[language];
  const regionName = words.regionNames[region];
  const blanks: Blanks<'date' | 'company' | 'region' | 'sender'> = {
    date: longDate(facts.effectiveOn, words.locale),
    company: facts.company,
    region: regionName,
    sender: sender.SENDER_NAME,
  };
  const say = (template: string): string => fill(template, blanks);
  const section = (heading: string, paragraphs: readonly string[], points: readonly string[]): Section => ({
    heading: say(heading),
    paragraphs: paragraphs.map(say),
    points: points.map(say),
  });
  return {
    sender,
    language,
    words: words.advisory,
    subject: say(text.editions[edition].subject),
    preheader: say(text.editions[edition].preheader),
    heading: say(text.editions[edition].heading),
    lead: say(text.editions[edition].lead),
    notice: [
      [edition === 'in-effect' ? words.advisory.since : words.advisory.when, fullDate(facts.effectiveOn, words.locale)],
      [words.advisory.where, regionName],
    ],
    actions: Object.entries(facts.actions).flatMap(([name, { url }]) => {
      const action = text.actions[name];
      return action === undefined ? [] : [{ ...fillAction(action, say), url }];
    }),
    doneUrl: readerLink(sender, 'done'),
    unsubscribeUrl: readerLink(sender, 'unsubscribe'),
    sections: [
      section(words.advisory.whatChanges, linesFor(edition, text.changes), []),
      section(words.advisory.whereYouLive, linesFor(edition, text.regions[region]), []),
      section(words.advisory.used, [], text.used),
      section(words.advisory.notUsed, [], text.notUsed),
      section(words.advisory.limits, [], linesFor(edition, text.limits)),
    ].filter(({ paragraphs, points }) => paragraphs.length + points.length > 0),
    complaint: say(words.advisory.complaints[region]),
    regulator: { name: PLACEHOLDERS.regulatorName, url: PLACEHOLDERS.regulatorUrl },
    sources: facts.sources
      .filter((source) => source.regions === undefined || source.regions.includes(region))
      .map(({ publisher, url, checkedOn }) => ({
        publisher,
        url,
        checked: fill(words.advisory.checkedOn, { date: longDate(checkedOn, words.locale) }),
      })),
    why: say(words.footer.whyAdvisory),
  };
}

function fillAction(action: ActionText, say: (template: string) => string): ActionText {
  const [first, ...others] = action.steps;
  return {
    title: say(action.title),
    steps: [say(first), ...others.map(say)],
    button: say(action.button),
    ...(action.why !== undefined && { why: say(action.why) }),
    ...(action.byHand && { byHand: { computer: say(action.byHand.computer), phone: say(action.byHand.phone) } }),
  };
}
