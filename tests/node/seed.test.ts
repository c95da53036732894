/* `npm run seed` from outside, against a system that only listens. */
import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../dev/root.ts';

const TOKEN = 'operator-token-for-tests-only-32-characters';

let server: Server;
let port: number;
let asked: { path: string | undefined; token: string | undefined; body: Record<string, unknown> }[];
let answer: (body: Record<string, unknown>) => [status: number, body: object | string];

beforeEach(async () => {
  asked = [];
  answer = ({ count }) => [200, { confirmed: count }];
  server = createServer(async (request: IncomingMessage, response) => {
    const body = JSON.parse(await text(request)) as Record<string, unknown>;
    asked.push({ path: request.url, token: request.headers.authorization, body });
    const [status, said] = answer(body);
    response.writeHead(status).end(typeof said === 'string' ? said : JSON.stringify(said));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  port = (server.address() as AddressInfo).port;
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
});

async function run(script: string, ...args: (string | number)[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, OPERATOR_TOKEN: TOKEN };
  return await new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'dev', script), ...args.map(String)], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr });
    });
  });
}

describe('npm run seed', () => {
  it('asks for the readers a hundred at a time, as the operator, and sums up by country', async () => {
    const { code, said } = await run('seed.ts', '--subscribers', 250, '--countries', 'DE,FR,GB', '--port', port);
    expect(code).toBe(0);
    expect(said).toBe('250 readers at delivered+<n>@resend.dev: DE 84, FR 83, GB 83.\n');
    expect(asked.map(({ body }) => [body['from'], body['count']])).toEqual([
      [1, 100],
      [101, 100],
      [201, 50],
    ]);
    expect(asked[0]).toEqual({
      path: '/local/seed',
      token: `Bearer ${TOKEN}`,
      body: { from: 1, count: 100, countries: ['DE', 'FR', 'GB'] },
    });
  });

  it('says how many were there before', async () => {
    answer = ({ from }) => [200, { confirmed: from === 1 ? 0 : 20 }];
    const { said } = await run('seed.ts', '--subscribers', 120, '--countries', 'DE', '--port', port);
    expect(said).toContain('DE 120; 100 of them were there before and stay as they were.');
  });

  it('stops at the first refusal and says how far it got', async () => {
    answer = ({ from, count }) => (from === 1 ? [200, { confirmed: count }] : [500, 'exception']);
    const { code, said } = await run('seed.ts', '--subscribers', 300, '--countries', 'DE', '--port', port);
    expect(code).toBe(1);
    expect(said).toBe('Answered 500: exception\n100 are done; run the same command again to go on.\n');
    expect(asked).toHaveLength(2);
  });

  it('never prints the token', async () => {
    answer = () => [401, { error: 'send the operator token' }];
    const { code, said } = await run('seed.ts', '--subscribers', 1, '--countries', 'DE', '--port', port);
    expect(code).toBe(1);
    expect(said).toContain('The token is not the one that this system has');
    expect(said).not.toContain(TOKEN);
  });
});

it('says that nothing runs there', async () => {
  await new Promise((resolve) => server.close(resolve));
  const { code, said } = await run('seed.ts', '--subscribers', 1, '--countries', 'DE', '--port', port);
  expect(code).toBe(1);
  expect(said).toBe(`Nothing runs at http://localhost:${port}. Start Forewarn first: npm start\n`);
  server.listen(0);
});
