/*
 * The webhook Worker: what comes back from mails, in the order of the reader's way, from the provider, and
 * as mail (`email`: the mailto: of List-Unsubscribe). It holds
 * the provider's webhook secret and no key to send with.
 */
import { WebhookSettings } from '../domain/settings/webhook.ts';
import { createApp } from '../web/app.ts';
import { showDone, takeDone } from './done.tsx';
import { showErase, takeErase } from './erase.tsx';
import { takeFeedback } from './feedback.ts';
import { takeMail } from './mailto.ts';
import { showYourData, takeLetterRequest } from './my-data.tsx';
import { showPreferences, takePreferences } from './preferences.tsx';
import { undoUnsubscribe } from './undo-unsubscribe.tsx';
import { showUnsubscribe, takeUnsubscribe } from './unsubscribe.tsx';

const app = createApp<Cloudflare.WebhookEnv, WebhookSettings>(WebhookSettings);

app.get('/done', showDone);
app.post('/done', (c) => takeDone(c, Date.now()));
app.get('/preferences', (c) => showPreferences(c, Date.now()));
app.post('/preferences', (c) => takePreferences(c, Date.now()));
app.get('/unsubscribe', showUnsubscribe);
app.post('/unsubscribe', (c) => takeUnsubscribe(c, Date.now()));
app.post('/unsubscribe/undo', (c) => undoUnsubscribe(c, Date.now()));
app.get('/my-data', showYourData);
app.post('/my-data', (c) => takeLetterRequest(c, 'my-data', Date.now()));
app.get('/erase', showYourData);
app.post('/erase', (c) => takeLetterRequest(c, 'erase', Date.now()));
app.get('/erase/now', (c) => showErase(c, Date.now()));
app.post('/erase/now', (c) => takeErase(c, Date.now()));
app.post('/webhooks/resend', (c) => takeFeedback(c, Date.now()));

export default {
  fetch: app.fetch,
  async email(message, env) {
    await takeMail(message, env, Date.now());
  },
} satisfies ExportedHandler<Cloudflare.WebhookEnv>;
