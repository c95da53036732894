/* Whether a port on this machine is free. Never keeps one. */
import { connect, createServer } from 'node:net';

const CONNECT_LIMIT_MS = 1000;

/** Why nothing can listen on the port, or null if it is free. */
export async function portTrouble(port: number): Promise<string | null> {
  // Listening alone is not proof: some systems let two processes listen, one on the machine's every address.
  for (const host of ['127.0.0.1', '::1']) {
    if (await answers(port, host)) return `Port ${port} is taken by another program.`;
  }
  return await new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(
        error.code === 'EACCES' ? `Port ${port} may not be used by you.` : `Port ${port} is taken by another program.`,
      );
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(null)));
  });
}

async function answers(port: number, host: string): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = connect({ port, host, timeout: CONNECT_LIMIT_MS });
    const end = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}
