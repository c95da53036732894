/* `npm run forewarn -- <command>`: the operator's command line. Wiring only; each command is a file in commands/. */
import { runForewarn } from './run.ts';

process.exitCode = await runForewarn(process.argv.slice(2), process.env, {
  out: process.stdout,
  err: process.stderr,
  in: process.stdin,
});
