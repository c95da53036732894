/* `npm run deploy`, as a program. Wiring only: what it does is in run.ts. */
import { runDeploy } from './run.ts';
import { openWranglerCli } from './wrangler-cli.ts';

process.exitCode = await runDeploy(process.argv.slice(2), {
  env: process.env,
  openWrangler: openWranglerCli,
  say: (text) => console.log(text),
  complain: (text) => console.error(text),
});
