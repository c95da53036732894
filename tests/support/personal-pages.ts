/*
 * Every page that a reader's own links lead to, and every refusal, as the Workers serve them in one language: what a
 * reader sees on the way from a form with a mistake to having been erased.
 */
import { vi } from 'vitest';
import type { Language } from '../../workers/domain/language.ts';
import { type Forewarn, linkIn } from './forewarn.ts';

export interface Served {
  readonly name: string;
  readonly status: number;
  readonly html: string;
  readonly policy: string;
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
/** A country with several zones, so that the page of preferences shows all that it can. */
const PLACE = { country: 'US', zone: 'America/Chicago' };

/** A tick does not wait for the letters that it puts on the queue. */
const LETTER_LIMIT_MS = 30_000;

/** What everything here needs: the first advisory, released and open. */
export async function preparePages(forewarn: Forewarn): Promise<void> {
  await forewarn.release('linkedin-ai-training');
}

export async function personalPages(forewarn: Forewarn, language: Language): Promise<readonly Served[]> {
  const email = `${language}.reader-with-quite-a-long-name@a-rather-long-domain-name.example.org`;
  const pages: Served[] = [];
  const add = async (name: string, path: string, init: RequestInit = {}): Promise<void> => {
    const answer = await forewarn.visit(path, init);
    const policy = answer.headers.get('content-security-policy') ?? '';
    pages.push({ name, status: answer.status, html: await answer.text(), policy });
  };
  const press = (name: string, path: string, fields: Record<string, string> | [string, string][] = { from: 'page' }) =>
    add(name, path, { method: 'POST', headers: FORM, body: new URLSearchParams(fields).toString() });
  const linkTo = (path: string): string => {
    const link = forewarn
      .mailsTo(email)
      .map((mail) => linkIn(mail, path))
      .findLast((each) => each !== null);
    if (!link) throw new Error(`no mail in ${language} has a link to ${path}`);
    return link;
  };

  await press('form with mistakes', `/subscribe?lang=${language}`, { email: `${'x'.repeat(60)}.example`, country: '' });
  await forewarn.signUp({ email, country: 'DE', language });
  await forewarn.drain();
  const confirm = linkTo('/confirm');
  await add('confirm', confirm);
  await press('confirmed', confirm);
  await forewarn.tickAt(Date.now());

  const done = linkTo('/done');
  const preferences = done.replace('/done', '/preferences');
  await add('done', done);
  await press('marked as done', done);
  await add('preferences', preferences);
  await press('preferences saved', preferences, [...Object.entries({ ...PLACE, language, reminders: 'last' })]);
  await press('reminding again', preferences, { undo: 'linkedin-ai-training' });
  await press('done taken back', done, { undo: '1' });

  const leave = linkTo('/unsubscribe');
  await add('unsubscribe', leave);
  await press('left', leave);
  await add('preferences of nobody', preferences);
  await press('undone', leave.replace('/unsubscribe', '/unsubscribe/undo'));

  const data = linkTo('/my-data');
  await add('your data', data);
  await press('asked to erase', data.replace('/my-data', '/erase'));
  await forewarn.tickAt(Date.now());
  const erase = await vi.waitFor(() => linkTo('/erase/now'), { timeout: LETTER_LIMIT_MS });
  await add('erase', erase);
  await press('erased', erase);
  await press('erased before', erase);
  await press('too late to undo', leave.replace('/unsubscribe', '/unsubscribe/undo'));
  await add('confirmation gone', confirm);

  const lang = `lang=${language}`;
  await add('no form', `/subscribe?${lang}`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' });
  await press('too large', `/subscribe?${lang}`, { email: 'x'.repeat(5000) });
  await press('nothing that was offered', preferences, { country: 'nowhere' });
  await add('another site', `/done?${lang}`, { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } });
  await add('another method', `/done?${lang}`, { method: 'DELETE' });
  await add('not confirmable', `/confirm?t=x&${lang}`, { method: 'POST' });
  return pages;
}
