/*
 * The sign-up Worker: the public pages, in the order of the reader's way. It never sends mail: it writes down what is
 * asked for and puts an id on the queue. It holds no key of the provider's.
 */
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { SHARE_IMAGE_PATH } from '../../templates/pages/share-image.ts';
import { SignUpSettings } from '../domain/settings/sign-up.ts';
import { createApp } from '../web/app.ts';
import { showAdvisories, showAdvisory } from './advisories.tsx';
import { sendCalendar } from './calendar.ts';
import { showCheckYourInbox } from './check-your-inbox.tsx';
import { showConfirmation, takeConfirmation } from './confirm.tsx';
import { allowOrigins } from './cors.ts';
import { showEmbed } from './embed.tsx';
import { sendAtomFeed, sendJsonFeed } from './feeds.ts';
import { showForm } from './form.tsx';
import { showPrivacy } from './privacy.tsx';
import { sendShareImage } from './share-image.ts';
import { takeSignUp } from './subscribe.tsx';

const app = createApp<Cloudflare.SignupEnv, SignUpSettings>(SignUpSettings);

// Feeds and calendars are fetched again and again: who has the current one gets no second.
const kept = etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin'] });

app.get('/', (c) => showForm(c, Date.now()));
app.get('/advisories', (c) => showAdvisories(c, Date.now()));
app.get('/advisories/:slug{.+\\.ics}', kept, (c) => sendCalendar(c, c.req.param('slug').slice(0, -'.ics'.length)));
app.get('/advisories/:slug', (c) => showAdvisory(c, Date.now()));
app.get('/feed.atom', kept, sendAtomFeed);
app.get('/feed.json', kept, sendJsonFeed);
app.get(SHARE_IMAGE_PATH, sendShareImage);
app.get('/embed', showEmbed);
app.get('/privacy', showPrivacy);
app.use('/subscribe', allowOrigins);
app.post('/subscribe', (c) => takeSignUp(c, Date.now()));
app.get('/check-your-inbox', showCheckYourInbox);
app.get('/confirm', (c) => showConfirmation(c, Date.now()));
app.post('/confirm', (c) => takeConfirmation(c, Date.now()));

export default { fetch: app.fetch };
