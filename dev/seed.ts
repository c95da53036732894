/*
 * `npm run seed`: fills the local list with confirmed synthetic readers, through the Worker's own code. Their addresses
 * are the provider's test addresses: pointing this at a real provider by mistake reaches nobody.
 */
import { fail, type Result, succeed } from '../workers/domain/result.ts';
import { operatorToken, post, refusal } from './operator-request.ts';
import { parseSeedOptions, SEED_HELP, type SeedOptions } from './seed-options.ts';

/** How many the route takes at once. */
const CHUNK = 100;

async function seed(options: SeedOptions): Promise<Result<string, string>> {
  const { subscribers, countries, languages } = options;
  const token = await operatorToken(process.env);
  if (!token.ok) return token;
  let added = 0;
  for (let from = 1; from <= subscribers; from += CHUNK) {
    const count = Math.min(CHUNK, subscribers - from + 1);
    const body = { from, count, countries, ...(languages && { languages }) };
    const answer = await post(`http://localhost:${options.port}/local/seed`, token.value, body);
    if (!answer.ok) return fail(`${answer.error}${alreadyDone(from)}`);
    const confirmed = confirmedIn(answer.value.body);
    if (answer.value.status !== 200 || confirmed === null) return fail(`${refusal(answer.value)}${alreadyDone(from)}`);
    added += confirmed;
    showProgress(from + count - 1, subscribers);
  }
  return succeed(summary(options, added));
}

function confirmedIn(body: unknown): number | null {
  if (typeof body !== 'object' || body === null || !('confirmed' in body)) return null;
  return typeof body.confirmed === 'number' ? body.confirmed : null;
}

const alreadyDone = (from: number): string =>
  from === 1 ? '' : `\n${from - 1} are done; run the same command again to go on.`;

function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${done} of ${all} (${Math.floor((100 * done) / all)} %)${done === all ? '\r\x1b[K' : ''}`);
}

/** The n-th reader has the n-th country, in turn. */
function summary({ subscribers, countries, languages }: SeedOptions, added: number): string {
  const share = (index: number): number => Math.floor((subscribers - 1 - index) / countries.length) + 1;
  const shares = countries.map((country, index) => `${country} ${Math.max(0, share(index))}`).join(', ');
  const before = subscribers - added;
  const known = before === 0 ? '' : `; ${before} of them were there before and stay as they were`;
  const spoken = languages === null ? '' : `, in ${languages.join(' and ')}`;
  return `${subscribers} readers at delivered+<n>@resend.dev${spoken}: ${shares}${known}.`;
}

const options = parseSeedOptions(process.argv.slice(2));
const outcome = options.ok ? (options.value.help ? succeed(SEED_HELP) : await seed(options.value)) : options;
if (outcome.ok) console.log(outcome.value);
else {
  console.error(outcome.error);
  process.exitCode = 1;
}
