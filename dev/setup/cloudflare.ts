/* What setup finds or makes at Cloudflare: the account, the database and the queues. Makes nothing twice. */
import * as z from 'zod';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { createDatabase, createQueue, databaseInfo, listDatabases, queueInfo, whoami } from '../deploy/commands.ts';
import { must } from '../deploy/roll-out.ts';
import type { WranglerCli } from '../deploy/wrangler-cli.ts';

const Login = z.object({
  loggedIn: z.boolean(),
  accounts: z.array(z.object({ id: z.string(), name: z.string() })).default([]),
});
/** Null: nowhere in particular. Left out: the answer does not say. */
const Kept = z.object({ jurisdiction: z.string().nullish() });
const Databases = z.array(Kept.extend({ uuid: z.string(), name: z.string() }));

/** The account that is to be used: the one that was named, or the only one that the login has. */
export async function findAccount(wrangler: WranglerCli, named: string | undefined): Promise<Result<string, string>> {
  const { out, code, said } = await wrangler.run(whoami());
  const login = Login.safeParse(parsed(out));
  if (!login.success) return fail(`wrangler cannot say who is logged in (exit code ${code}):\n${said}`);
  if (!login.data.loggedIn) {
    return fail('Not logged in to Cloudflare: run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN.');
  }
  const { accounts } = login.data;
  const list = accounts.map(({ id, name }) => `  ${id}  ${name}`).join('\n');
  if (named !== undefined) {
    if (accounts.some(({ id }) => id === named)) return succeed(named);
    return fail(`The login does not reach the account ${named}, only:\n${list}`);
  }
  const [only] = accounts;
  if (only !== undefined && accounts.length === 1) return succeed(only.id);
  return fail(`The login has ${accounts.length} accounts: say which one by --account.\n${list}`);
}

/**
 * The database's id. One of that name in another jurisdiction is refused, since it cannot be moved; where `eu` is wanted,
 * so is one of which nobody says that it is there.
 */
export async function findOrMakeDatabase(
  wrangler: WranglerCli,
  name: string,
  jurisdiction: 'eu' | 'none',
): Promise<Result<{ id: string; isNew: boolean }, string>> {
  const there = await findDatabase(wrangler, name);
  if (!there.ok) return there;
  if (there.value !== null) {
    const its = await jurisdictionOf(wrangler, there.value);
    if (!its.ok) return its;
    if (its.value === jurisdiction) return succeed({ id: there.value.uuid, isNew: false });
    const where = its.value === 'none' ? 'in no jurisdiction' : `in the jurisdiction ${its.value}`;
    return fail(`The database ${name} is ${where}, not ${jurisdiction}. It cannot be moved: use another prefix.`);
  }
  const made = await must(wrangler, createDatabase(name, jurisdiction));
  if (!made.ok) return made;
  const found = await findDatabase(wrangler, name);
  if (!found.ok) return found;
  if (found.value === null) return fail(`The database ${name} was made, but is not listed yet. Run this again.`);
  return succeed({ id: found.value.uuid, isNew: true });
}

/** Where it is kept: `none` for anywhere. A list that leaves it out has not said so, so that the database is asked. */
async function jurisdictionOf(
  wrangler: WranglerCli,
  { name, jurisdiction }: z.infer<typeof Databases>[number],
): Promise<Result<string, string>> {
  if (jurisdiction !== undefined) return succeed(jurisdiction || 'none');
  const told = await must(wrangler, databaseInfo(name));
  if (!told.ok) return told;
  const info = Kept.safeParse(parsed(told.value));
  return info.success
    ? succeed(info.data.jurisdiction || 'none')
    : fail(`\`wrangler d1 info ${name} --json\` gave an answer that cannot be read.`);
}

async function findDatabase(
  wrangler: WranglerCli,
  name: string,
): Promise<Result<z.infer<typeof Databases>[number] | null, string>> {
  const listed = await must(wrangler, listDatabases());
  if (!listed.ok) return listed;
  const databases = Databases.safeParse(parsed(listed.value));
  if (!databases.success) return fail('`wrangler d1 list --json` gave an answer that cannot be read.');
  return succeed(databases.data.find((each) => each.name === name) ?? null);
}

/** Makes those queues that are not there. Gives their names. */
export async function makeQueues(
  wrangler: WranglerCli,
  names: readonly string[],
): Promise<Result<readonly string[], string>> {
  const made: string[] = [];
  for (const name of names) {
    const info = await wrangler.run(queueInfo(name));
    if (info.code === 0) continue;
    if (!info.said.includes(`Queue "${name}" does not exist`)) {
      return fail(`Whether there is a queue ${name} cannot be said:\n${info.said}`);
    }
    const created = await must(wrangler, createQueue(name));
    if (!created.ok) return created;
    made.push(name);
  }
  return succeed(made);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
