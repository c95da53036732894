/*
 * The installation as its file, the options and the person together say it: an option counts more than the file, and only
 * what neither says is asked. Each answer is checked by the schema that the Workers read their settings with.
 */
import type * as z from 'zod';
import { fail, type Result } from '../../workers/domain/result.ts';
import { Sender } from '../../workers/domain/settings/settings.ts';
import { host, Installation, parseInstallation, readRawInstallation } from '../deploy/installation.ts';
import type { Ask } from './ask.ts';
import { ANSWERS, type AnswerName, type GivenAnswers, type SetupOptions } from './options.ts';

/** Where an answer stands in the file, and what it has to be. */
const PLACES: Readonly<Record<AnswerName, { readonly at: readonly [string, string?]; readonly schema: z.ZodType }>> = {
  domain: { at: ['hosts', 'signup'], schema: host },
  links: { at: ['hosts', 'webhook'], schema: host },
  operator: { at: ['hosts', 'cron'], schema: host },
  'sender-name': { at: ['vars', 'SENDER_NAME'], schema: Sender.shape.SENDER_NAME },
  'sender-address': { at: ['vars', 'SENDER_ADDRESS'], schema: Sender.shape.SENDER_ADDRESS },
  'postal-address': { at: ['vars', 'POSTAL_ADDRESS'], schema: Sender.shape.POSTAL_ADDRESS },
  'reply-to': { at: ['vars', 'REPLY_TO'], schema: Sender.shape.REPLY_TO },
  'unsubscribe-address': { at: ['vars', 'UNSUBSCRIBE_ADDRESS'], schema: Sender.shape.UNSUBSCRIBE_ADDRESS },
  prefix: { at: ['prefix'], schema: Installation.shape.prefix },
  jurisdiction: { at: ['jurisdiction'], schema: Installation.shape.jurisdiction },
  account: { at: ['account'], schema: Installation.shape.account },
};
/** The account is found by the login. */
const ASKED = (Object.keys(PLACES) as AnswerName[]).filter((name) => name !== 'account');

/** What a dry run goes on with where nobody has answered. */
const MADE_UP: GivenAnswers = {
  domain: 'forewarn.example',
  'sender-name': 'Forewarn (made up)',
  'sender-address': 'advisories@forewarn.example',
  'postal-address': 'Forewarn, 1 Example Street, 10115 Berlin, Germany',
  'reply-to': 'editors@forewarn.example',
};

type Draft = Record<string, unknown>;

export async function readAnswers(
  path: string,
  { name, answers, dryRun }: SetupOptions,
  ask: Ask,
): Promise<Result<Installation, string>> {
  const raw = readRawInstallation(path);
  if (!raw.ok) return raw;
  const draft: Draft = { ...raw.value };
  for (const each of Object.keys(PLACES) as AnswerName[]) {
    const given = answers[each];
    if (given === undefined) continue;
    const fault = faultOf(each, given);
    if (fault !== null) return fail(`--${each} ${fault}.`);
    put(draft, each, given);
  }
  const missing: string[] = [];
  for (const each of ASKED) {
    if (get(draft, each) !== undefined) continue;
    const otherwise = usual(each, name, draft) ?? (dryRun ? MADE_UP[each] : undefined) ?? null;
    // Whoever cannot be asked has agreed to what is usual by calling this.
    if (ask.isThere && !dryRun)
      put(draft, each, await ask.text(sentence(each), otherwise ?? '', (a) => faultOf(each, a)));
    else if (otherwise !== null) put(draft, each, otherwise);
    else missing.push(`  --${each}: ${ANSWERS[each]}`);
  }
  if (missing.length > 0) return fail(`These answers are missing (or their places in ${path}):\n${missing.join('\n')}`);
  return parseInstallation(path, draft);
}

/** What an answer is if nobody says otherwise; null: somebody has to say. */
function usual(name: AnswerName, installation: string, draft: Draft): string | null {
  const domain = get(draft, 'domain');
  if (name === 'links' && domain !== undefined) return `links.${domain}`;
  if (name === 'operator' && domain !== undefined) return `operator.${domain}`;
  if (name === 'prefix') return installation === 'production' ? 'forewarn' : `forewarn-${installation}`;
  if (name === 'jurisdiction') return 'eu';
  return name === 'unsubscribe-address' ? '' : null;
}

function faultOf(name: AnswerName, answer: string): string | null {
  const parsed = PLACES[name].schema.safeParse(answer);
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? 'cannot be used');
}

function get(draft: Draft, name: AnswerName): unknown {
  const [first, second] = PLACES[name].at;
  return second === undefined ? draft[first] : (draft[first] as Draft | undefined)?.[second];
}

function put(draft: Draft, name: AnswerName, value: string): void {
  const [first, second] = PLACES[name].at;
  if (second === undefined) draft[first] = value;
  else draft[first] = { ...(draft[first] as Draft | undefined), [second]: value };
}

/** As a question: what is usual is proposed beside it. */
const sentence = (name: AnswerName): string =>
  ANSWERS[name].replace(/ \(default: .*\)$/, '').replace(/^./, (letter) => letter.toUpperCase());
