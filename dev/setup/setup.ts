/* `npm run setup`, as a program. Wiring only: what it does is in run.ts. */
import { openWranglerCli } from '../deploy/wrangler-cli.ts';
import { ask } from './ask.ts';
import { runSetup } from './run.ts';

// Whoever reads may stop before the end (`npm run setup | head`): a step that has begun still goes on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runSetup(process.argv.slice(2), {
  env: process.env,
  ask,
  openWrangler: openWranglerCli,
  say: (text) => console.log(text),
  complain: (text) => console.error(text),
});
