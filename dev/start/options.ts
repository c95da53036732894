/* The options of `npm start`, and what a bad one is told. Reads nothing but its arguments. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { refusedArguments, wholeNumber } from '../options.ts';
import { ROOT } from '../root.ts';

export interface StartOptions {
  readonly port: number;
  readonly mailboxPort: number;
  /** 0: the person ticks by hand. */
  readonly tickSeconds: number;
  /** Whether what is in the tree is released by itself; else an operator does it. */
  readonly releasesByItself: boolean;
  /** Where `.dev.vars` and `.wrangler/` are. */
  readonly state: string;
  readonly verbose: boolean;
  readonly help: boolean;
}

/** Beyond an hour a clock is not ticking by itself in any useful sense. */
const TICK_LIMIT_SECONDS = 3600;
const PORT_LIMIT = 65_535;

export const START_HELP = `Usage: npm start -- [options]

  --port N           where the Workers are (default 8787)
  --mailbox-port N   where the mailbox is (default: the port after the Workers')
  --tick-seconds N   how often the clock ticks by itself; 0: never, you tick (default 15)
  --no-release       release nothing by itself: you do, with \`npm run forewarn -- release <advisory>\`
  --state DIR        where .dev.vars and .wrangler/ are kept (default: this folder)
  --verbose          show everything that wrangler says
  --help             show this

With RESEND_BASE_URL, RESEND_API_KEY and RESEND_WEBHOOK_SECRET in the environment that provider is used, and no
mailbox is started.`;

export function parseStartOptions(args: readonly string[]): Result<StartOptions, string> {
  let values: Record<string, string | boolean | undefined>;
  try {
    values = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        'mailbox-port': { type: 'string' },
        'tick-seconds': { type: 'string' },
        'no-release': { type: 'boolean' },
        state: { type: 'string' },
        verbose: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return fail(refusedArguments(error));
  }
  const port = wholeNumber('--port', values['port'], 1, PORT_LIMIT, 8787);
  if (!port.ok) return port;
  const nextPort = port.value === PORT_LIMIT ? port.value - 1 : port.value + 1;
  const mailboxPort = wholeNumber('--mailbox-port', values['mailbox-port'], 1, PORT_LIMIT, nextPort);
  if (!mailboxPort.ok) return mailboxPort;
  if (mailboxPort.value === port.value) return fail('--port and --mailbox-port must differ.');
  const tickSeconds = wholeNumber('--tick-seconds', values['tick-seconds'], 0, TICK_LIMIT_SECONDS, 15);
  if (!tickSeconds.ok) return tickSeconds;
  return succeed({
    port: port.value,
    mailboxPort: mailboxPort.value,
    tickSeconds: tickSeconds.value,
    releasesByItself: values['no-release'] !== true,
    state: typeof values['state'] === 'string' ? resolve(values['state']) : ROOT,
    verbose: values['verbose'] === true,
    help: values['help'] === true,
  });
}
