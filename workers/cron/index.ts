/*
 * The clock and the post. Once a minute, with `now` = the event's scheduled time:
 *   shipped.ts              hold what is deployed otherwise than it was released
 *   tick/                   settle what is overdue, open campaigns, plan, enqueue, recover, retain, heartbeat
 * From the queues:
 *   deliver/                a batch id -> claim, render, send, settle
 *   send-confirmation.ts    a sign-up id -> the mail that asks for confirmation
 *   send-letter.ts          a letter id -> somebody's data, or the link to erase it
 * From an operator:
 *   operator/               release, hold, cancel, correct, read the books
 */
import { openDatabase } from '../../db/database.ts';
import { ADVISORIES } from '../../templates/advisories/index.ts';
import { importLinkKeys } from '../domain/link-token.ts';
import { CronSettings } from '../domain/settings/cron.ts';
import { parseSettings } from '../domain/settings/settings.ts';
import { isLaneQueue, lanesOf } from '../mail/lanes.ts';
import { createPacer, type Pacer, type PacerClock } from '../mail/pacer.ts';
import { createResendMailer } from '../mail/resend-mailer.ts';
import { deliver } from './deliver/deliver.ts';
import { operatorApp } from './operator/index.ts';
import { sendConfirmations } from './send-confirmation.ts';
import { isLetterMessage, sendLetters } from './send-letter.ts';
import { holdChangedContent, releaseShippedAdvisories } from './shipped.ts';
import type { Station } from './station.ts';
import { tick } from './tick/tick.ts';

const CONFIRMATIONS = 'forewarn-confirmations';

const CLOCK: PacerClock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
/** A lane's turns go on from one invocation to the next, so that the seam between two is no burst. */
const pacers = new Map<string, Pacer>();

export default {
  async scheduled(controller, env) {
    const station = await stationOf(env);
    await releaseShippedAdvisories(station, controller.scheduledTime);
    await holdChangedContent(station, controller.scheduledTime);
    await tick(station, controller.scheduledTime);
  },
  async queue(messages, env) {
    const station = await stationOf(env);
    if (isLaneQueue(messages.queue)) await deliver(station, messages);
    else if (messages.queue === CONFIRMATIONS) await sendByKind(station, messages.messages);
    else throw new Error(`no stage takes messages from ${messages.queue}`);
  },
  async fetch(request, env, context) {
    const door = { access: context.access, attempts: env.OPERATOR_LIMIT };
    return await operatorApp(await stationOf(env), door).fetch(request);
  },
} satisfies ExportedHandler<Cloudflare.CronEnv>;

/** Both kinds of mail to one person at a time share a queue, which no campaign is on. */
async function sendByKind(station: Station, messages: readonly Message<unknown>[]): Promise<void> {
  await Promise.all([
    sendLetters(station, messages.filter(isLetterMessage)),
    sendConfirmations(
      station,
      messages.filter((message) => !isLetterMessage(message)),
    ),
  ]);
}

/** Everything the stages work with. Throws with the name of a setting that is missing or malformed. */
async function stationOf(env: Cloudflare.CronEnv): Promise<Station> {
  const settings = parseSettings(CronSettings, env);
  if (!settings.ok) {
    throw new Error(
      `Forewarn cannot start: ${settings.error.map((each) => `${each.setting} ${each.fault}`).join('; ')}`,
    );
  }
  const batches = lanesOf(env);
  return {
    db: openDatabase(env.DB),
    advisories: ADVISORIES,
    settings: settings.value,
    linkKeys: await importLinkKeys(settings.value.LINK_KEY),
    mailer: createResendMailer(settings.value.RESEND_API_KEY, settings.value.RESEND_BASE_URL),
    batches,
    pacerOf: (queue) => pacerFor(queue, settings.value.CALLS_PER_SECOND / batches.count),
    confirmations: env.CONFIRMATIONS,
    clock: CLOCK,
  };
}

function pacerFor(queue: string, turnsPerSecond: number): Pacer {
  const pacer = pacers.get(queue) ?? createPacer(turnsPerSecond, CLOCK);
  pacers.set(queue, pacer);
  return pacer;
}
