/*
 * `npm run release`: the operator's approval of an advisory's exact variants, as they stand in the system that runs.
 * Locally the shipped advisories are released by themselves; elsewhere nothing is sent without this.
 */
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { fail, type Result, succeed } from '../workers/domain/result.ts';
import { operatorToken, post, refusal } from './local-system.ts';
import { refusedArguments } from './options.ts';

const HELP = `Usage: npm run release -- <advisory> [options]

  <advisory>     its folder's name under templates/advisories, for example linkedin-ai-training
  --url ORIGIN   where the cron Worker is (default http://localhost:8787)
  --by NAME      who approves (default: your name on this machine)
  --help         show this

The operator's token is taken from OPERATOR_TOKEN in the environment, else from .dev.vars.`;

const Released = z.object({ contentHash: z.string(), variants: z.number() });
const Explained = z.object({ explanation: z.string() });

interface ReleaseOptions {
  readonly advisory: string;
  readonly url: string;
  readonly by: string;
}

/** Null: the help was asked for. */
function parseReleaseOptions(args: readonly string[]): Result<ReleaseOptions | null, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, by: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) return succeed(null);
    const [advisory] = positionals;
    if (advisory === undefined || positionals.length > 1) return fail('Name one advisory. Use --help to see how.');
    const url = URL.parse(values.url ?? 'http://localhost:8787');
    if (url === null || !/^https?:$/.test(url.protocol)) return fail(`--url is not an address: ${values.url}`);
    const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    if (url.protocol === 'http:' && !isHere) return fail('--url must be https: the token would travel in the open.');
    return succeed({ advisory, url: url.origin, by: values.by ?? userInfo().username });
  } catch (error) {
    return fail(refusedArguments(error));
  }
}

async function release({ advisory, url, by }: ReleaseOptions): Promise<Result<string, string>> {
  const token = await operatorToken(process.env);
  if (!token.ok) return token;
  const answer = await post(`${url}/operator/releases`, token.value, { advisory, by });
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  const explained = Explained.safeParse(body);
  if (status === 422 && explained.success) return fail(`${advisory} is not released: ${explained.data.explanation}`);
  if (status !== 200 && status !== 201) return fail(refusal(answer.value));
  const released = Released.safeParse(body);
  if (!released.success) return fail(refusal(answer.value));
  const { variants, contentHash } = released.data;
  const how = status === 201 ? 'is released' : 'was released before, exactly as it stands';
  return succeed(`${advisory} ${how}: ${variants} variants, content ${contentHash}.`);
}

const options = parseReleaseOptions(process.argv.slice(2));
const outcome = !options.ok ? options : options.value === null ? succeed(HELP) : await release(options.value);
if (outcome.ok) console.log(outcome.value);
else {
  console.error(outcome.error);
  process.exitCode = 1;
}
