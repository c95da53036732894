/* What `npm run setup` is asked for: answers may come as options, so that nobody has to be there. No secret is one. */
import { parseArgs } from 'node:util';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { isInstallationName } from '../deploy/installation.ts';
import { refusedArguments } from '../options.ts';

/** Answers by option, in the order in which they are asked for: where each stands in the installation's file. */
export const ANSWERS = {
  domain: 'the domain of the public pages, for example forewarn.example',
  links: 'the host of links in mails (default: links.<domain>)',
  operator: "the host of the operator's interface (default: operator.<domain>)",
  'sender-name': 'who sends, as readers see it',
  'sender-address': 'the address that sends, at a domain verified with Resend',
  'postal-address': 'the postal address that the law wants in every mail',
  'reply-to': 'the address where answers are read',
  'unsubscribe-address': 'the address for unsubscribing by mail (may be left empty)',
  prefix: 'what everything is called (default: forewarn, for production; else forewarn-<installation>)',
  jurisdiction: 'where the database is kept: eu, or none for anywhere (default: eu)',
  account: 'the Cloudflare account id, if the login has several',
} as const;
export type AnswerName = keyof typeof ANSWERS;
export type GivenAnswers = Partial<Record<AnswerName, string>>;

export interface SetupOptions {
  readonly name: string;
  readonly answers: GivenAnswers;
  readonly dryRun: boolean;
  /** Where the copy of the keys is kept; null: the usual place. */
  readonly keys: string | null;
}

export const SETUP_HELP = `Usage: npm run setup -- [installation] [options]

Makes an installation (default: production) at Cloudflare and Resend, step by step. Run it again whenever it was
interrupted: it finds what is there, makes what is missing, and changes no key. What was answered is kept in
installations/<installation>.json, which holds no secret; you can also write that file yourself.

${Object.entries(ANSWERS)
  .map(([name, text]) => `  ${`--${name}`.padEnd(22)} ${text}`)
  .join('\n')}
  --keys FILE            where the copy of the keys is kept (default: ~/.forewarn/<installation>.keys)
  --dry-run              print every step and bundle the Workers; ask, change and send nothing
  --help                 show this

From the environment, never as options: RESEND_API_KEY (what the cron Worker sends with), RESEND_SETUP_KEY (one with full
access, for registering the webhook; used once, stored nowhere; default: RESEND_API_KEY), CLOUDFLARE_API_TOKEN (instead
of wrangler login). docs/deploying.md has the whole way.`;

/** Null: the help was asked for. */
export function parseSetupOptions(args: readonly string[]): Result<SetupOptions | null, string> {
  try {
    const answers = Object.fromEntries(Object.keys(ANSWERS).map((name) => [name, { type: 'string' as const }]));
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...answers, keys: { type: 'string' }, 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } },
    });
    const { keys, 'dry-run': dryRun, help, ...given } = values as Record<string, string | boolean | undefined>;
    if (help === true) return succeed(null);
    const [name = 'production', ...rest] = positionals;
    if (rest.length > 0 || !isInstallationName(name)) {
      return fail('Name one installation, in small letters, digits and hyphens: production, staging.');
    }
    return succeed({
      name,
      answers: given as GivenAnswers,
      dryRun: dryRun === true,
      keys: typeof keys === 'string' ? keys : null,
    });
  } catch (error) {
    return fail(refusedArguments(error));
  }
}
