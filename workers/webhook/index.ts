/*
 * The webhook Worker: what comes back from mails, in the order of the reader's way, and from the provider. It holds
 * the provider's webhook secret and no key to send with.
 */
import { WebhookSettings } from '../domain/settings/webhook.ts';
import { createApp } from '../web/app.ts';
import { showDone, takeDone } from './done.tsx';
import { takeFeedback } from './feedback.ts';
import { showUnsubscribe, takeUnsubscribe } from './unsubscribe.tsx';

const app = createApp<Cloudflare.WebhookEnv, WebhookSettings>(WebhookSettings);

app.get('/done', showDone);
app.post('/done', takeDone);
app.get('/unsubscribe', showUnsubscribe);
app.post('/unsubscribe', takeUnsubscribe);
app.post('/webhooks/resend', takeFeedback);

export default { fetch: app.fetch };
