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
app.post('/done', takeDone);
app.get('/preferences', showPreferences);
app.post('/preferences', takePreferences);
app.get('/unsubscribe', showUnsubscribe);
app.post('/unsubscribe', takeUnsubscribe);
app.post('/unsubscribe/undo', undoUnsubscribe);
app.get('/my-data', showYourData);
app.post('/my-data', (c) => takeLetterRequest(c, 'my-data'));
app.get('/erase', showYourData);
app.post('/erase', (c) => takeLetterRequest(c, 'erase'));
app.get('/erase/now', showErase);
app.post('/erase/now', takeErase);
app.post('/webhooks/resend', (c) => takeFeedback(c, Date.now()));

export default {
  fetch: app.fetch,
  async email(message, env) {
    await takeMail(message, env, Date.now());
  },
} satisfies ExportedHandler<Cloudflare.WebhookEnv>;
