/*
 * Buttons are pressed on our own pages: a request that changes something and that a browser says another origin made is
 * refused before its route sees it. No cookie could be abused, but a link that has got into wrong hands should not work
 * from behind a picture on somebody's page. A program that is no browser says nothing of the kind and is not stopped.
 * Only `Sec-Fetch-Site` is asked: our own pages send `Origin: null`, because they pass no referrer on.
 */
import type { MiddlewareHandler } from 'hono';
import type { Sender } from '../domain/settings/settings.ts';
import { refuse } from './answer.ts';

/**
 * `subscribe`: forms on other sites are wanted. `unsubscribe`: RFC 8058, whoever asks. `webhooks`: signed by their
 * sender.
 */
const OPEN_TO_ALL: ReadonlySet<string> = new Set(['/subscribe', '/unsubscribe', '/webhooks/resend']);

const CHANGES_NOTHING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Absent: no browser, or one from before 2023. `none`: typed, or out of a mail program. */
const OUR_OWN: ReadonlySet<string | undefined> = new Set([undefined, 'same-origin', 'none']);

export const refuseOtherSites: MiddlewareHandler<{ Variables: { settings: Sender } }> = async (c, next) => {
  const isOurs = OUR_OWN.has(c.req.header('Sec-Fetch-Site'));
  if (isOurs || CHANGES_NOTHING.has(c.req.method) || OPEN_TO_ALL.has(c.req.path)) return await next();
  return refuse(c, c.get('settings'), 'other-site');
};
