/*
 * A door for a browser to the three Workers of a test: one origin of this machine, everything passed on as it came, and
 * what was asked for written down. What is behind it decides by the path, as in `npm start`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Forewarn } from './forewarn.ts';

export interface Door {
  readonly origin: string;
  /** The link of a mail, as it is behind this door. */
  linked(url: string): string;
  /** `METHOD /path` of every request since it was last emptied. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** What belongs to the connection and not to the request. */
const OF_THE_CONNECTION = new Set(['host', 'connection', 'content-length', 'accept-encoding', 'keep-alive']);

/** Each door is a client of its own: the Workers' counters outlive a file. */
let doors = 0;

export async function openDoor(forewarn: Forewarn): Promise<Door> {
  doors += 1;
  const client = `198.18.0.${doors}`;
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/' } = request;
    asked.push(`${method} ${url.split('?')[0]}`);
    const headers = Object.entries(request.headers).filter(([name]) => !OF_THE_CONNECTION.has(name));
    const body = await buffer(request);
    const answer = await forewarn.visit(url, {
      method,
      headers: { 'cf-connecting-ip': client, ...(Object.fromEntries(headers) as Record<string, string>) },
      ...(body.length > 0 && { body: body.toString('utf8') }),
    });
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    linked: (url) => url.replace(/^https?:\/\/[^/]+/, origin),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
