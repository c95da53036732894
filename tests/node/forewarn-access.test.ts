/* Cloudflare Access in front of a deployed system: the command line brings a service token along, and knows the closed door. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { EXIT } from '../../dev/forewarn/exit.ts';
import { openOperatorApi } from '../../dev/forewarn/operator-api.ts';
import { findSystem } from '../../dev/forewarn/system.ts';

const TOKEN = { OPERATOR_TOKEN: 'operator-token-for-tests-only-32-characters' };
const ACCESS = { CF_ACCESS_CLIENT_ID: 'id.access', CF_ACCESS_CLIENT_SECRET: 'secret' };
const DOOR = { 'CF-Access-Client-Id': 'id.access', 'CF-Access-Client-Secret': 'secret' };
const REMOTE = { url: 'https://operator.forewarn.example' };

describe('the service token', () => {
  it('is for a deployed system, and never for this machine’s own', async () => {
    expect((await findSystem(REMOTE, { ...TOKEN, ...ACCESS })).door).toEqual(DOOR);
    expect((await findSystem({}, { ...TOKEN, ...ACCESS })).door).toEqual({});
    expect((await findSystem(REMOTE, TOKEN)).door).toEqual({});
  });

  it.each(Object.keys(ACCESS))('is refused by half: only %s', async (name) => {
    const half = { [name]: 'x' };
    await expect(findSystem(REMOTE, { ...TOKEN, ...half })).rejects.toMatchObject({
      message: 'Set both CF_ACCESS_CLIENT_ID and CF_ACCESS_CLIENT_SECRET, or neither.',
      exit: EXIT.usage,
    });
  });
});

describe('a call', () => {
  let server: Server;
  let origin: string;
  let status: number;
  let body: string;
  let headers: IncomingHttpHeaders[];
  beforeEach(async () => {
    [status, body, headers] = [200, '{}', []];
    server = createServer((request, response) => {
      headers.push(request.headers);
      response.writeHead(status, { location: 'https://team.cloudflareaccess.com/login' }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
  });
  const read = (door = {}) => openOperatorApi({ origin, token: 't', door }).read('/status', z.object({}));

  it('brings the service token beside our own', async () => {
    await read(DOOR);
    await openOperatorApi({ origin, token: 't', door: DOOR }).ask('/pause', {}, z.object({}));
    const both = { authorization: 'Bearer t', 'cf-access-client-id': 'id.access', 'cf-access-client-secret': 'secret' };
    expect(headers).toMatchObject([both, both]);
  });

  it.each([302, 403])('that is sent away with %i says what is missing', async (answered) => {
    [status, body] = [answered, '<html>Sign in</html>'];
    await expect(read()).rejects.toMatchObject({
      message: expect.stringMatching(/Cloudflare Access most likely.*CF_ACCESS_CLIENT_ID/s),
      exit: EXIT.unauthorised,
    });
  });

  it('that the system itself refuses says why', async () => {
    [status, body] = [403, '{"error":"elsewhere","explanation":"it comes from another site"}'];
    await expect(read()).rejects.toMatchObject({ message: 'Refused: it comes from another site.' });
  });
});
