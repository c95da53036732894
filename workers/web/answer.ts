/*
 * Answers that are the same in every Worker: refusals, as a page or as problem details (RFC 9457), whichever the
 * client speaks. Never repeats what came in.
 */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Notice, pageTexts, type Refusal } from '../../templates/locales/pages.ts';
import { pageFrame } from '../../templates/pages/layout.tsx';
import { RefusalPage } from '../../templates/pages/notice.tsx';
import type { Sender } from '../domain/settings/settings.ts';
import { mediaType } from './body.ts';
import { chooseLanguage } from './language.ts';

const STATUS: Readonly<Record<Refusal, ContentfulStatusCode>> = {
  malformed: 400,
  'other-site': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-large': 413,
  'unsupported-media-type': 415,
  invalid: 422,
  failed: 500,
};

function speaksJson(request: Request): boolean {
  const accept = request.headers.get('Accept') ?? '';
  return mediaType(request) === 'application/json' || (accept.includes('json') && !accept.includes('text/html'));
}

export function languageOf(c: Context): ReturnType<typeof chooseLanguage> {
  return chooseLanguage(c.req.query('lang'), c.req.header('Accept-Language'));
}

/** Says no. `members` are further members of the problem details. */
export function refuse(c: Context, sender: Sender, refusal: Refusal, members: Record<string, unknown> = {}) {
  return decline(c, sender, STATUS[refusal], pageTexts(languageOf(c)).refusals[refusal], members);
}

/** Says no in words of the caller's. */
export function decline(
  c: Context,
  sender: Sender,
  status: ContentfulStatusCode,
  notice: Notice,
  members: Record<string, unknown> = {},
) {
  if (speaksJson(c.req.raw)) {
    const problem = { type: 'about:blank', title: notice.title, status, detail: notice.body.join(' '), ...members };
    return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' });
  }
  return c.html(RefusalPage({ frame: pageFrame(languageOf(c), sender), notice }), status);
}
