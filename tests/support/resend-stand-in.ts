/* Resend's webhooks and domains, on this machine's loopback: as much of the interface as setup uses, answered as it is documented. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface ResendStandIn {
  readonly url: string;
  readonly webhooks: { id: string; endpoint: string; events: unknown; status: string; signing_secret: string }[];
  /** Each call's method and path. */
  readonly calls: string[];
  close(): Promise<void>;
}

/** Full access has `re_full`; anything else may only send. */
export async function openResendStandIn(): Promise<ResendStandIn> {
  const webhooks: ResendStandIn['webhooks'] = [];
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const [, kind, id] = pathname.split('/');
    calls.push(`${request.method} ${pathname}`);
    const answer = (status: number, value: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    if (request.headers.authorization !== 'Bearer re_full') {
      answer(401, {
        statusCode: 401,
        name: 'restricted_api_key',
        message: 'This API key is restricted to only send emails',
      });
    } else if (kind === 'domains' && id === undefined) {
      answer(200, { object: 'list', has_more: false, data: [{ id: 'd1', name: 'forewarn.example' }] });
    } else if (kind === 'domains') {
      const dkim = {
        record: 'DKIM',
        type: 'TXT',
        name: 'resend._domainkey',
        value: 'p=MIGf',
        ttl: 'Auto',
        status: 'not_started',
      };
      const spf = {
        record: 'SPF',
        type: 'MX',
        name: 'send',
        value: 'feedback-smtp.eu-west-1.amazonses.com',
        priority: 10,
        status: 'verified',
      };
      answer(200, { object: 'domain', id: 'd1', name: 'forewarn.example', records: [spf, dkim] });
    } else if (request.method === 'POST') {
      const made = { id: crypto.randomUUID(), status: 'enabled', signing_secret: `whsec_${btoa(crypto.randomUUID())}` };
      webhooks.push({ ...made, ...JSON.parse(body) });
      answer(201, { object: 'webhook', id: made.id, signing_secret: made.signing_secret });
    } else if (id === undefined) {
      const data = webhooks.map(({ signing_secret: _, ...each }) => each);
      answer(200, { object: 'list', has_more: false, data });
    } else {
      const found = webhooks.find((each) => each.id === id);
      if (found === undefined) answer(404, { statusCode: 404, name: 'not_found', message: 'Webhook not found' });
      else if (request.method === 'PATCH')
        answer(200, { object: 'webhook', id, ...Object.assign(found, JSON.parse(body)) });
      else answer(200, { object: 'webhook', ...found });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    webhooks,
    calls,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
