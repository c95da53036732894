/*
 * The three Workers behind one port, for `npm start`. Wiring only, never deployed: each path goes to the Worker that has
 * it in production. `/local/seed` fills the list with synthetic readers through the same functions that a person's
 * sign-up goes through, without their mails.
 */
import cron from './cron/index.ts';
import { seed } from './local-seed.ts';
import signup from './signup/index.ts';
import webhook from './webhook/index.ts';

const LINKS = ['/unsubscribe', '/done', '/preferences', '/my-data', '/erase', '/webhooks/'];

export default {
  async fetch(request, env, context) {
    const { pathname } = new URL(request.url);
    if (LINKS.some((path) => pathname.startsWith(path))) return await webhook.fetch(request, env, context);
    if (pathname === '/health' || pathname.startsWith('/operator/')) return await cron.fetch(request, env, context);
    if (pathname === '/local/seed') return await seed(request, env);
    return await signup.fetch(request, env, context);
  },
  scheduled: cron.scheduled,
  queue: cron.queue,
  email: webhook.email,
} satisfies ExportedHandler<Cloudflare.LocalEnv>;
