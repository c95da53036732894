/*
 * POST /operator/advisories/{advisory}/test-send {to, edition?, region?, language?, country?}: what is deployed, mailed to
 * people of the house. Marked [TEST] in the subject; its links hold a word that opens nothing, so that nobody is
 * unsubscribed by one. Never touches the ledger, and never writes to an address that forbids it.
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { readConsentProof } from '../../../db/consent-proof.ts';
import { nameOf } from '../../../templates/email/render-variant.tsx';
import { addressHashes, importAddressKey } from '../../domain/address-hash.ts';
import { FORBIDS_CONFIRMATION } from '../../domain/departure.ts';
import type { EmailAddress } from '../../domain/email-address.ts';
import { outcomeInWords } from '../../mail/mailer.ts';
import { mailContentFor, mailOf } from '../../mail/splice.ts';
import type { Station } from '../station.ts';
import { describes, type Operation } from './openapi.ts';
import type { OperatorEnv } from './operator-env.ts';
import { choosePreview, countryShown, noSuchVariant } from './preview-choice.ts';
import { variantIn } from './preview-view.ts';
import { address, readRequest } from './read-request.ts';

/** Mails of one request, one call each. */
const MAILS_LIMIT = 40;
const RECIPIENTS_LIMIT = 10;
/** In the place of a reader's token: no link with it does anything. */
const NO_TOKEN = 'test';

const name = z.string().min(1).max(50).optional();
const TestSend = z.object({
  to: z.array(address).min(1).max(RECIPIENTS_LIMIT),
  edition: name.describe('`all`: each; left out: the first'),
  region: name,
  language: name,
  country: name.describe('whose regulator is named'),
});
const TestSent = z.object({
  sent: z.array(
    z.object({
      variant: z.string(),
      /** The place in `to`: addresses are not repeated. */
      recipient: z.int(),
      outcome: z.string().describe('accepted, suppressed, or why the provider did not take it'),
    }),
  ),
});

export const TEST_SEND_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/advisories/{advisory}/test-send',
    summary: 'Mail variants as they are deployed to people of the house, marked as a test',
    body: TestSend,
    answer: TestSent,
  },
];

export function testSendRoutes(station: Station): Hono<OperatorEnv> {
  const app = new Hono<OperatorEnv>();
  app.post('/advisories/:advisory/test-send', async (c) => {
    const request = await readRequest(c, TestSend);
    if (!request.ok) return request.error;
    const { to, ...query } = request.value;
    const chosen = choosePreview(station.advisories, {
      ...query,
      advisory: c.req.param('advisory'),
      pane: 'all',
      after: 0,
    });
    if (!chosen.ok) return c.json(noSuchVariant(station.advisories, c.req.param('advisory')), 404);
    const choice = chosen.value;
    if (choice.variants.length * to.length > MAILS_LIMIT) {
      const explanation = `these are ${choice.variants.length * to.length} mails; ${MAILS_LIMIT} are the most`;
      return c.json({ error: 'too-many', explanation }, 422);
    }
    const forbidden = await Promise.all(to.map((each) => isForbidden(station, each)));
    const sent: z.infer<typeof TestSent>['sent'] = [];
    for (const variant of choice.variants) {
      const content = mailContentFor(variantIn(station, choice, variant), countryShown(choice, variant.region));
      const marked = { ...content, subject: `[TEST] ${content.subject}` };
      for (const [recipient, email] of to.entries()) {
        const outcome = forbidden[recipient] === true ? 'suppressed' : await sendOne(station, marked, email);
        sent.push({ variant: nameOf(variant), recipient, outcome });
      }
    }
    c.set('detail', {
      advisory: choice.query.advisory,
      mails: sent.length,
      accepted: sent.filter(({ outcome }) => outcome === 'accepted').length,
    });
    return c.json(describes(TestSent, { sent }));
  });
  return app;
}

async function sendOne(
  { mailer }: Station,
  content: ReturnType<typeof mailContentFor>,
  to: EmailAddress,
): Promise<string> {
  const mail = mailOf({ content, to, token: NO_TOKEN, tags: { test: 'true' } });
  return outcomeInWords(await mailer.send(`test-${crypto.randomUUID()}`, mail));
}

async function isForbidden({ db, settings }: Station, email: EmailAddress): Promise<boolean> {
  const hashes = await addressHashes(await importAddressKey(settings.ADDRESS_KEY), email);
  const { suppression } = await readConsentProof(db, hashes);
  return suppression !== null && FORBIDS_CONFIRMATION.includes(suppression.reason);
}
