import { afterAll, beforeAll, expect, it } from 'vitest';
import { mailWords } from '../../templates/locales/mail.ts';
import { pageTexts } from '../../templates/locales/pages.ts';
import { LANGUAGES } from '../../workers/domain/language.ts';
import { type Forewarn, linkIn, openForewarn } from '../support/forewarn.ts';

let forewarn: Forewarn;
beforeAll(async () => {
  forewarn = await openForewarn();
  await forewarn.release('linkedin-ai-training');
});
afterAll(async () => {
  await forewarn.close();
});

/** What a page says of its own language. */
const languageOf = async (response: Response): Promise<string | undefined> =>
  /<html lang="([a-z]{2})/.exec(await response.text())?.[1];

it.each(LANGUAGES)('a reader who chose %s reads everything in it, from the form to the way out', async (language) => {
  const reader = { email: `reader-${language}@example.org`, country: 'BE', language };
  const answer = await forewarn.signUp(reader);
  expect(await languageOf(await forewarn.visit(answer.headers.get('location') ?? ''))).toBe(language);
  await forewarn.drain();
  const [confirmation] = forewarn.mailsTo(reader.email);
  expect(confirmation?.subject).toBe(mailWords(language).confirmation.subject);
  if (!confirmation) throw new Error('no mail');
  // A browser set to another language: the link decides.
  const browser = { headers: { 'accept-language': 'en-GB,en;q=0.9' } };
  expect(await languageOf(await forewarn.visit(linkIn(confirmation, '/confirm') ?? '', browser))).toBe(language);
  const confirmed = await forewarn.confirm(reader.email);
  expect(await languageOf(confirmed)).toBe(language);

  await forewarn.tickAt('2026-11-24T12:00Z');
  const [advisory] = forewarn.advisoriesTo(reader.email);
  if (!advisory) throw new Error('no advisory');
  expect(/<html[^>]* lang="([a-z]{2})/.exec(advisory.html)?.[1]).toBe(language);
  expect(advisory.text).toContain(mailWords(language).advisory.doneButton);
  for (const [path, title] of [
    ['/unsubscribe', pageTexts(language).unsubscribe.title],
    ['/done', pageTexts(language).done.title],
  ] as const) {
    const page = await forewarn.visit(linkIn(advisory, path) ?? '', browser);
    expect(await page.text()).toContain(title.replaceAll("'", '&#39;'));
  }
  const left = await forewarn.pressButtonBehind(advisory, '/unsubscribe');
  expect(await left.text()).toContain(pageTexts(language).unsubscribe.left.title.replaceAll("'", '&#39;'));
});

it('nobody chooses a language that there is not', async () => {
  expect((await forewarn.signUp({ email: 'x@example.org', country: 'DE', language: 'tlh' })).status).toBe(422);
});
