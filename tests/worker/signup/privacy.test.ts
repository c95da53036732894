import { describe, expect, it } from 'vitest';
import { duration } from '../../../templates/locales/durations.ts';
import { mailWords } from '../../../templates/locales/mail.ts';
import { privacyTexts } from '../../../templates/locales/privacy.ts';
import { LANGUAGES } from '../../../workers/domain/language.ts';
import { ERASED_WITHIN_MS, KEPT, KEPT_THINGS } from '../../../workers/domain/retention.ts';
import { ask, testEnv } from './support.ts';

const read = async (path: string, bindings: object = {}) => {
  const answer = await ask(path, {}, bindings);
  expect(answer.status).toBe(200);
  return (await answer.text())
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
};

describe('the privacy page', () => {
  it.each(LANGUAGES)(
    'tells in %s of everything that is kept, for how long by the constants, and why',
    async (language) => {
      const text = await read(`/privacy?lang=${language}`);
      const { page } = privacyTexts(language);
      const { locale } = mailWords(language);
      const flat = (words: string) => words.replaceAll(/\s+/g, ' ');
      for (const thing of KEPT_THINGS) {
        expect(text).toContain(flat(page.things[thing].what));
        expect(text).toContain(flat(page.things[thing].why));
        const keeping = KEPT[thing];
        if (keeping.kind === 'for') expect(text).toContain(flat(duration(keeping.ms, locale)));
      }
      expect(text).toContain(flat(duration(ERASED_WITHIN_MS, locale)));
      for (const { title } of [page.notKept, page.grounds, page.others, page.rights, page.complaints]) {
        expect(text).toContain(title);
      }
    },
  );

  it('names the operator with name, postal address and contact, from the settings', async () => {
    const settings = {
      SENDER_NAME: 'Notes on Privacy',
      POSTAL_ADDRESS: '7 Other Street, 1010 Vienna',
      REPLY_TO: 'us@notes.example',
    };
    const text = await read('/privacy', settings);
    for (const value of Object.values(settings)) expect(text).toContain(value);
    expect(text).not.toContain(testEnv.POSTAL_ADDRESS);
  });

  it('names the authority of the country that is chosen, and none of one that is not known', async () => {
    expect(await read('/privacy?country=nl')).toContain('Autoriteit Persoonsgegevens');
    expect(await read('/privacy?country=GB')).toContain('Information Commissioner');
    for (const path of ['/privacy', '/privacy?country=US', '/privacy?country=ZZ', '/privacy?country=']) {
      expect(await read(path)).not.toMatch(/Autoriteit|Commissioner/);
    }
  });

  it('tells of Turnstile where signing up is checked by it, and only there', async () => {
    expect(await read('/privacy')).not.toContain('Turnstile');
    const keys = { TURNSTILE_SITE_KEY: 'site', TURNSTILE_SECRET_KEY: 'secret' };
    expect(await read('/privacy', keys)).toContain('Turnstile');
  });

  it('can be reached from the form and from every page', async () => {
    for (const path of ['/', '/advisories', '/check-your-inbox']) {
      const html = await (await ask(`${path}?lang=en`)).text();
      expect(html).toContain(`href="${testEnv.SITE_URL}/privacy?lang=en"`);
    }
    const form = (await (await ask('/?lang=en')).text()).match(/<form[\s\S]*?<\/form>/)?.[0];
    expect(form).toContain('/privacy?lang=en');
  });
});
