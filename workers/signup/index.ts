/*
 * The sign-up Worker: the public pages, in the order of the reader's way. It never sends mail: it writes down what is
 * asked for and puts an id on the queue. It holds no key of the provider's.
 */
import { SignUpSettings } from '../domain/settings/sign-up.ts';
import { createApp } from '../web/app.ts';
import { showCheckYourInbox } from './check-your-inbox.tsx';
import { showConfirmation, takeConfirmation } from './confirm.tsx';
import { showForm } from './form.tsx';
import { takeSignUp } from './subscribe.tsx';

const app = createApp<Cloudflare.SignupEnv, SignUpSettings>(SignUpSettings);

app.get('/', showForm);
app.post('/subscribe', takeSignUp);
app.get('/check-your-inbox', showCheckYourInbox);
app.get('/confirm', showConfirmation);
app.post('/confirm', takeConfirmation);

export default { fetch: app.fetch };
