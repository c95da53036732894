/*
 * What both public Workers are built on: settings parsed at the edge, the headers of every answer, the stylesheet, and
 * clean answers for what no route serves. A Worker's own routes are in its index.ts.
 * Without its settings a Worker serves nothing and says which are at fault, never what they hold.
 */
import { Hono } from 'hono';
import type * as z from 'zod';
import { STYLESHEET, STYLESHEET_PATH } from '../../templates/pages/stylesheet.ts';
import { type Sender, settingsOf } from '../domain/settings/settings.ts';
import { logVisitorFailure } from '../log.ts';
import { refuse } from './answer.ts';
import { answerHeaders } from './headers.ts';
import { refuseOtherSites } from './other-sites.ts';

/** The methods that a route may take; HEAD is answered wherever GET is. */
const METHODS = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'];

/** What a handler finds in its context. */
export interface Web<Bindings extends object, Settings extends Sender> {
  Bindings: Bindings;
  Variables: { settings: Settings };
}

/** A Worker without routes. */
export function createApp<Bindings extends object, Settings extends Sender>(schema: z.ZodType<Settings>) {
  const app = new Hono<Web<Bindings, Settings>>();

  app.use(answerHeaders);
  app.use(async (c, next) => {
    const settings = settingsOf(schema, c.env);
    if (settings.ok) {
      c.set('settings', settings.value);
      return await next();
    }
    const faults = settings.error.map(({ setting, fault }) => `${setting} ${fault}`);
    return c.text(`This Worker is not set up:\n${faults.join('\n')}\n`, 503);
  });
  app.use(refuseOtherSites);
  app.get(STYLESHEET_PATH, (c) =>
    c.body(STYLESHEET, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  );

  app.notFound((c) => {
    const allowed = METHODS.filter((method) =>
      app.router.match(method, c.req.path)[0].some(([[, route]]) => route.method === method),
    );
    if (allowed.length === 0) return refuse(c, c.get('settings'), 'not-found');
    c.header('Allow', allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', '));
    return refuse(c, c.get('settings'), 'method-not-allowed');
  });
  app.onError((error, c) => {
    logVisitorFailure('request.failed', error, { method: c.req.method, path: c.req.path });
    return refuse(c, c.get('settings'), 'failed');
  });
  return app;
}
