/*
 * The sign-up Worker: the public pages, in the order of the reader's way. It never sends mail: it writes down what is
 * asked for and puts an id on the queue. It holds no key of the provider's.
 */
import { SHARE_IMAGE_PATH } from '../../templates/pages/share-image.ts';
import { SignUpSettings } from '../domain/settings/sign-up.ts';
import { createApp } from '../web/app.ts';
import { showAdvisories, showAdvisory } from './advisories.tsx';
import { sendCalendar } from './calendar.ts';
import { showCheckYourInbox } from './check-your-inbox.tsx';
import { showConfirmation, takeConfirmation } from './confirm.tsx';
import { sendAtomFeed, sendJsonFeed } from './feeds.ts';
import { showForm } from './form.tsx';
import { sendShareImage } from './share-image.ts';
import { takeSignUp } from './subscribe.tsx';

const app = createApp<Cloudflare.SignupEnv, SignUpSettings>(SignUpSettings);

app.get('/', showForm);
app.get('/advisories', showAdvisories);
app.get('/advisories/:slug{.+\\.ics}', (c) => sendCalendar(c, c.req.param('slug').slice(0, -'.ics'.length)));
app.get('/advisories/:slug', showAdvisory);
app.get('/feed.atom', sendAtomFeed);
app.get('/feed.json', sendJsonFeed);
app.get(SHARE_IMAGE_PATH, sendShareImage);
app.post('/subscribe', takeSignUp);
app.get('/check-your-inbox', showCheckYourInbox);
app.get('/confirm', showConfirmation);
app.post('/confirm', takeConfirmation);

export default { fetch: app.fetch };
