/*
 * The clock and the post. Once a minute, with `now` = the event's scheduled time:
 *   alarms/                 turn alarms, pause when too much bounces, tell the operator; once a week a digest
 *   shipped.ts              hold what is deployed otherwise than it was released
 *   tick/                   settle what is overdue, open campaigns, plan, enqueue, recover, retain, heartbeat
 * From the queues:
 *   deliver/                a batch id -> claim, render, send, settle
 *   send-confirmation.ts    a sign-up id -> the mail that asks for confirmation
 *   send-letter.ts          a letter id -> somebody's data, or the link to erase it
 *   bury.ts                 what these have given up -> a row an operator can see
 * From an operator, and a watcher elsewhere:
 *   operator/               release, hold, cancel, correct, read the books
 *   health.ts               whether all is well
 */
import { openDatabase } from '../../db/database.ts';
import { ADVISORIES } from '../../templates/advisories/index.ts';
import { importLinkKeys } from '../domain/link-token.ts';
import { CronSettings } from '../domain/settings/cron.ts';
import { settingsOf } from '../domain/settings/settings.ts';
import { type Ceiling, createCeiling } from '../mail/ceiling.ts';
import { withinConnections } from '../mail/connections.ts';
import { laneOf, lanesOf } from '../mail/lanes.ts';
import type { Mailer } from '../mail/mailer.ts';
import { createPacer, limitOf, type Pacer, type PacerClock, paceOfLane } from '../mail/pacer.ts';
import { createResendMailer } from '../mail/resend-mailer.ts';
import { watch } from './alarms/watch.ts';
import { bury } from './bury.ts';
import { deliver } from './deliver/deliver.ts';
import { health } from './health.ts';
import { operatorApp } from './operator/index.ts';
import { sendConfirmations } from './send-confirmation.ts';
import { isLetterMessage, sendLetters } from './send-letter.ts';
import { checkContent } from './shipped.ts';
import type { Station } from './station.ts';
import { tick } from './tick/tick.ts';

const CONFIRMATIONS = 'forewarn-confirmations';
const DEAD = 'forewarn-dead';

const CLOCK: PacerClock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
/** A lane's turns go on from one invocation to the next, so that the seam between two is no burst. */
const pacers = new Map<string, Pacer>();
/** And what all of them, and mails to one person at a time, come to. */
let ceiling: Ceiling | undefined;

export default {
  async scheduled(controller, env) {
    const station = await stationOf(env);
    const isWatched = await watch(station, controller.scheduledTime);
    const isChecked = await checkContent(station, controller.scheduledTime);
    await tick(station, controller.scheduledTime);
    if (!isWatched) throw new Error('the watch failed');
    if (!isChecked) throw new Error('the content could not be checked');
  },
  async queue(messages, env) {
    const station = await stationOf(env);
    if (laneOf(messages.queue) !== null) await deliver(station, messages);
    else if (messages.queue === CONFIRMATIONS) await sendByKind(station, messages.messages);
    else if (messages.queue === DEAD) await bury(station, messages.messages);
    else throw new Error(`no stage takes messages from ${messages.queue}`);
  },
  async fetch(request, env, context) {
    const station = await stationOf(env);
    if (new URL(request.url).pathname === '/health') {
      return await health(request, env.HEALTH_LIMIT, station, env.VERSION.tag || env.VERSION.id);
    }
    const door = { access: context.access, attempts: env.OPERATOR_LIMIT };
    return await operatorApp(station, door).fetch(request);
  },
} satisfies ExportedHandler<Cloudflare.CronEnv>;

/** Both kinds of mail to one person at a time share a queue, which no campaign is on, and its few connections. */
async function sendByKind(station: Station, messages: readonly Message<unknown>[]): Promise<void> {
  const signUps = messages.filter((message) => !isLetterMessage(message));
  await sendConfirmations(station, signUps);
  await sendLetters(station, messages.filter(isLetterMessage));
}

/** Everything the stages work with. Throws with the name of a setting that is missing or malformed. */
async function stationOf(env: Cloudflare.CronEnv): Promise<Station> {
  const settings = settingsOf(CronSettings, env);
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
    mailer: withinConnections(mailerOf(settings.value)),
    batches,
    pacerOf: (queue) => pacerFor(queue, settings.value.CALLS_PER_SECOND, batches.count),
    confirmations: env.CONFIRMATIONS,
    clock: CLOCK,
  };
}

function pacerFor(queue: string, callsPerSecond: number, lanes: number): Pacer {
  const pacer =
    pacers.get(queue) ??
    createPacer(paceOfLane(callsPerSecond, lanes, laneOf(queue) ?? 0), CLOCK, ceilingFor(callsPerSecond));
  pacers.set(queue, pacer);
  return pacer;
}

function ceilingFor(callsPerSecond: number): Ceiling {
  ceiling ??= createCeiling(limitOf(callsPerSecond), CLOCK);
  return ceiling;
}

/** A call for one mail has no lane to give it a turn. */
function mailerOf({ RESEND_API_KEY, RESEND_BASE_URL, CALLS_PER_SECOND }: CronSettings): Mailer {
  const mailer = createResendMailer(RESEND_API_KEY, RESEND_BASE_URL);
  return {
    ...mailer,
    async send(key, mail) {
      await ceilingFor(CALLS_PER_SECOND).turn();
      return await mailer.send(key, mail);
    },
  };
}
