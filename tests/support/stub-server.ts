/* A server on a free loopback port that answers as a test says: the operator's interface, as the command line sees it. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StubServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function openStubServer(answer: RequestListener): Promise<StubServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => await new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
