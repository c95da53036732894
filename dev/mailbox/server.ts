/*
 * The mailbox on a port of this machine, for `npm start` and for tests over real connections. Listens on the loopback
 * addresses only, on both, because `localhost` may mean either. A fault that breaks the connection breaks it here.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { ConnectionLost } from './faults.ts';
import { createMailbox, type Mailbox, type MailboxOptions } from './mailbox.ts';

export interface ServedMailbox {
  readonly mailbox: Mailbox;
  readonly port: number;
  close(): Promise<void>;
}

/** The port is taken; the message names it. */
export class PortTaken extends Error {}

/** `port` 0: any free one. Throws `PortTaken` if another program has it. */
export async function serveMailbox({ port, ...options }: MailboxOptions & { port: number }): Promise<ServedMailbox> {
  const mailbox = createMailbox(options);
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(servers.map(closeServer));
    await mailbox.close();
  };
  try {
    const first = await listen(mailbox, '127.0.0.1', port);
    servers.push(first);
    const chosen = (first.address() as AddressInfo).port;
    const second = await listen(mailbox, '::1', chosen).catch((error: NodeJS.ErrnoException) => {
      // A machine without IPv6 has no second meaning of `localhost`.
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return null;
      throw error;
    });
    if (second !== null) servers.push(second);
    return { mailbox, port: chosen, close };
  } catch (error) {
    await close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new PortTaken(`Port ${port} is taken by another program.`, { cause: error });
  }
}

async function listen(mailbox: Mailbox, host: string, port: number): Promise<Server> {
  const server = createServer(
    getRequestListener(
      async (request, env) => {
        try {
          return await mailbox.fetch(request);
        } catch (error) {
          if (!(error instanceof ConnectionLost)) throw error;
          (env as HttpBindings).incoming.socket.destroy();
          return RESPONSE_ALREADY_SENT;
        }
      },
      // Whoever runs a mailbox in their own process keeps their own `Request` and `Response`.
      { overrideGlobalObjects: false },
    ),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, resolve);
  });
  return server;
}

async function closeServer(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
