/* `npm run forewarn -- <command>`: the operator's command line. Wiring only; each command is a file in commands/. */
import { runForewarn } from './run.ts';

// Whoever reads may stop before the end: `forewarn … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await runForewarn(process.argv.slice(2), process.env, {
  out: process.stdout,
  err: process.stderr,
  in: process.stdin,
  interruption: () => {
    const left = new AbortController();
    process.once('SIGINT', () => left.abort());
    return left.signal;
  },
});
