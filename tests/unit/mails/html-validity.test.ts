/* Every mail is valid HTML by the standard's rules and by those of accessible markup, but for what mail needs. */
import { HtmlValidate, type Message } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { everyMail } from './every-mail.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
});

/** What the standard advises against and mail programs need. */
const ACCEPTED: readonly { readonly rule: string; readonly message: RegExp; readonly why: string }[] = [
  {
    rule: 'no-deprecated-attr',
    message: /^Attribute "(width|cellpadding|cellspacing)" is deprecated on <table> element$/,
    why: 'Word, with which Outlook for Windows draws, takes a table’s measures from its attributes only.',
  },
  {
    rule: 'no-deprecated-attr',
    message: /^Attribute "align" is deprecated on <td> element$/,
    why: 'Centres the column where margins that are "auto" are not known (Outlook for Windows).',
  },
  {
    rule: 'prefer-native-element',
    message: /^Prefer to use the native <article> element$/,
    why: 'Mail programs drop <article>, and the language and direction on it.',
  },
];

const isAccepted = ({ ruleId, message }: Pick<Message, 'ruleId' | 'message'>): boolean =>
  ACCEPTED.some((each) => each.rule === ruleId && each.message.test(message));

async function findings(html: string): Promise<readonly Message[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) => messages);
}

const MAILS = everyMail();

describe('every mail', () => {
  it('is valid', async () => {
    for (const { name, html } of MAILS) {
      const bad = (await findings(html)).filter((each) => !isAccepted(each));
      expect(
        bad.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
        name,
      ).toEqual([]);
    }
  });

  it('has an id at most once and a language that is one', () => {
    for (const { name, html } of MAILS) {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const [, language = ''] of html.matchAll(/\slang="([^"]*)"/g))
        expect(Intl.getCanonicalLocales(language), name).toEqual([language]);
    }
  });
});

describe('the check', () => {
  const spoil = (from: string | RegExp, to: string): string => (MAILS[0]?.html ?? '').replace(from, to);

  it.each([
    ['an element that is not closed', spoil('</h1>', '')],
    ['an element where it must not be', spoil('<h1', '<p><table><td>x</td></table></p><h1')],
    ['an image without words', spoil('</h1>', '</h1><img src="x">')],
    ['a link without words', spoil('</h1>', '</h1><a href="https://example.org"></a>')],
    ['an attribute that is there twice', spoil('<h1 ', '<h1 class="a" ')],
    ['no language', spoil(/<html lang="[^"]*"/, '<html')],
    ['no title', spoil(/<title>[^<]*<\/title>/, '')],
    ['headings that skip a level', spoil(/<h2/, '<h4>x</h4><h2')],
    ['another deprecated attribute', spoil('<td ', '<td bgcolor="#fff" ')],
  ])('sees %s', async (_what, html) => {
    expect((await findings(html)).filter((each) => !isAccepted(each))).not.toEqual([]);
  });

  it('accepts nothing that no mail has', async () => {
    const all = await findings(MAILS[0]?.html ?? '');
    for (const each of ACCEPTED) {
      expect(
        all.some(({ ruleId, message }) => ruleId === each.rule && each.message.test(message)),
        each.why,
      ).toBe(true);
    }
  });
});
