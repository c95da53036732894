/*
 * `/confirm?t=...`: GET shows what will be agreed to and one button; only the button's POST puts somebody on the list.
 * Mail scanners open links, so GET reads and never writes, and a link may be used again.
 */
import { confirm } from '../../db/confirmations.ts';
import { openDatabase } from '../../db/database.ts';
import { readSignUp } from '../../db/sign-ups.ts';
import { ConfirmPage } from '../../templates/pages/confirm-page.tsx';
import type { PageFrame } from '../../templates/pages/layout.tsx';
import { nameOfCountry } from '../../templates/pages/names.ts';
import { NoticePage, SignUpAgainPage } from '../../templates/pages/notice.tsx';
import type { Instant } from '../domain/civil-date.ts';
import type { Country } from '../domain/country.ts';
import { importLinkKeys, linkPath, readLink } from '../domain/link-token.ts';
import { PENDING_SIGN_UP_MS } from '../domain/retention.ts';
import { frameFor, type SignUpContext } from './context.ts';

export async function showConfirmation(c: SignUpContext, now: Instant) {
  const frame = frameFor(c);
  const token = c.req.query('t') ?? '';
  const link = await readLink(await importLinkKeys(c.get('settings').LINK_KEY), 'confirm', token);
  if (!link.ok) return c.html(<SignUpAgainPage frame={frame} notice={frame.texts.confirm.damaged} />, 400);
  const signUp = await readSignUp(openDatabase(c.env.DB), link.value.id);
  if (signUp === null || signUp.mailAskedAt + PENDING_SIGN_UP_MS <= now) {
    return c.html(<SignUpAgainPage frame={frame} notice={frame.texts.confirm.gone} />, 410);
  }
  if (signUp.confirmedAt !== null) return c.html(<ConfirmedPage frame={frame} country={signUp.country} />);
  const action = linkPath('confirm', token, frame.language);
  return c.html(<ConfirmPage frame={frame} action={action} country={signUp.country} language={signUp.language} />);
}

export async function takeConfirmation(c: SignUpContext, now: Instant) {
  const frame = frameFor(c);
  const token = c.req.query('t') ?? '';
  const link = await readLink(await importLinkKeys(c.get('settings').LINK_KEY), 'confirm', token);
  if (!link.ok) return c.html(<SignUpAgainPage frame={frame} notice={frame.texts.confirm.damaged} />, 400);
  const confirmed = await confirm(openDatabase(c.env.DB), link.value.id, now);
  if (confirmed === null) return c.html(<SignUpAgainPage frame={frame} notice={frame.texts.confirm.gone} />, 410);
  return c.html(<ConfirmedPage frame={frame} country={confirmed.country} />);
}

function ConfirmedPage({ frame, country }: { readonly frame: PageFrame; readonly country: Country }) {
  const blanks = { country: nameOfCountry(country, frame.language) };
  return <NoticePage frame={frame} notice={frame.texts.confirm.confirmed} blanks={blanks} />;
}
