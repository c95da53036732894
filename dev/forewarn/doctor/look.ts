/*
 * What the doctor finds, put together from what each part of the system knows about itself: the cron Worker's own view
 * (/operator/doctor), and what /operator/status finds wrong: alarms, holds, dead letters, releases that are not deployed,
 * sources gone stale, ticks that are late; and what is open and was never released. Each thing is said once, and judged
 * where it is judged for the alarms.
 */
import * as z from 'zod';
import { MINUTE_MS } from '../../../workers/domain/civil-date.ts';
import { minuteText } from '../../words.ts';
import type { OperatorApi } from '../operator-api.ts';
import { Unreleased, unreleasedText } from '../standing.ts';
import { type Finding, fine, unseen, unsure, wrong } from './finding.ts';
import { migrationFinding } from './migrations.ts';

const Doctor = z.object({
  isLocal: z.boolean(),
  settings: z.object({
    siteUrl: z.string(),
    linksUrl: z.string(),
    senderDomain: z.string(),
    operatorEmail: z.boolean(),
    unsubscribeAddress: z.boolean(),
    access: z.boolean(),
    otherProvider: z.boolean(),
  }),
  secrets: z.array(z.object({ name: z.string(), present: z.boolean() })),
  migrations: z.array(z.string()).nullable(),
  provider: z.discriminatedUnion('seen', [
    z.object({ seen: z.literal(false), reason: z.string() }),
    z.object({
      seen: z.literal(true),
      domain: z
        .object({
          name: z.string(),
          status: z.string(),
          records: z.array(z.object({ record: z.string(), type: z.string(), name: z.string(), status: z.string() })),
        })
        .nullable(),
    }),
  ]),
  queueSince: z.number().nullable(),
  now: z.number(),
});
type Doctor = z.infer<typeof Doctor>;

/** What is wrong with sending, judged when asked: every alarm that stands or would, and what is held; and what may be. */
const Status = z.object({
  lane: z.object({ lastTickAt: z.number().nullable() }),
  unreleased: z.array(Unreleased),
  wrong: z.array(z.object({ alarm: z.string().nullable(), what: z.string(), advice: z.string() })),
});

/** What an alarm tells of; everything else is about sending. */
const SUBJECTS: Readonly<Record<string, readonly [name: string, fine: string]>> = {
  'missed-ticks': ['Clock', 'ticks come'],
  'dead-letters': ['Dead letters', 'none'],
  'content-changed': ['Releases', 'nothing that is deployed differs from what was released'],
  'source-stale': ['Sources', 'those of released advisories were read lately enough'],
};
const SENDING = ['Sending', 'nothing is held, halted or late'] as const;

/** A batch waits for its turn, for an answer, for a quota; longer than this somebody should know why. */
const QUEUE_LIMIT_MS = 30 * MINUTE_MS;

export async function lookAround(api: OperatorApi): Promise<{ doctor: Doctor; findings: Finding[] }> {
  const doctor = await api.read('/doctor', Doctor);
  const status = await api.read('/status', Status);
  return {
    doctor,
    findings: [
      ...settingFindings(doctor),
      secretFinding(doctor),
      migrationFinding(doctor.migrations),
      providerFinding(doctor),
      ...standingFindings(status),
      ...status.unreleased.map(unreleasedFinding),
      queueFinding(doctor),
    ],
  };
}

function standingFindings({ lane, wrong: standing }: z.infer<typeof Status>): Finding[] {
  const subjectOf = (alarm: string | null) => SUBJECTS[alarm ?? ''] ?? SENDING;
  return [...Object.values(SUBJECTS), SENDING].flatMap((subject) => {
    const [name, allWell] = subject;
    const bad = standing.filter(({ alarm }) => subjectOf(alarm) === subject);
    // Before the first tick there is no alarm; that none has come is then among what is wrong with sending.
    if (bad.length === 0 && name === 'Clock' && lane.lastTickAt === null) return [];
    if (bad.length === 0) return [fine(name, allWell)];
    return bad.map(({ what, advice }) => wrong(name, what, advice));
  });
}

const unreleasedFinding = (unreleased: Unreleased): Finding =>
  unsure('Releases', unreleasedText(unreleased), `release ${unreleased.advisory}, unless you do not want it sent`);

function settingFindings({ isLocal, settings }: Doctor): Finding[] {
  const name = 'Settings';
  const found: Finding[] = [];
  if (!isLocal) {
    for (const [setting, address] of [
      ['SITE_URL', settings.siteUrl],
      ['LINKS_URL', settings.linksUrl],
    ] as const) {
      if (!address.startsWith('https://')) {
        found.push(wrong(name, `${setting} is not https: ${address}`, 'set it in wrangler.toml, deploy'));
      }
    }
    if (settings.otherProvider) {
      found.push(wrong(name, 'RESEND_BASE_URL is set: mails do not go to the provider', 'take it out, deploy'));
    }
    if (!settings.operatorEmail) {
      found.push(wrong(name, 'OPERATOR_EMAIL is empty: nobody is told of alarms', 'set it in wrangler.toml, deploy'));
    }
  }
  return found.length > 0 ? found : [fine(name, isLocal ? 'a developer’s machine' : 'complete')];
}

/** A way in, and what every mail needs. The alarm webhook's secret goes with its address, or the Worker does not start. */
function secretFinding({ secrets, settings }: Doctor): Finding {
  const name = 'Secrets';
  const optional = ['ALARM_WEBHOOK_SECRET', ...(settings.access ? ['OPERATOR_TOKEN'] : [])];
  const missing = secrets.filter((each) => !each.present && !optional.includes(each.name)).map((each) => each.name);
  const present = secrets.filter((each) => each.present).map((each) => each.name);
  return missing.length === 0
    ? fine(name, `${present.join(', ')} are there`)
    : wrong(name, `${missing.join(', ')} missing`, 'npm run setup, or wrangler secret put');
}

function providerFinding({ provider, settings, isLocal }: Doctor): Finding {
  const name = 'Provider';
  if (!provider.seen) {
    if (/restricted_api_key|invalid_permission/.test(provider.reason)) {
      return unseen(
        name,
        'the key may only send, which is enough, so the domain cannot be looked at with it',
        'look at the provider’s page',
      );
    }
    if (/invalid_api_key|missing_api_key|invalid_access/.test(provider.reason)) {
      return wrong(
        name,
        `the provider refuses the key (${provider.reason})`,
        'wrangler secret put RESEND_API_KEY -e cron',
      );
    }
    const advice = isLocal ? 'locally the mailbox stands for the provider, and has no domains' : 'try again';
    return unseen(name, `the provider said nothing of use (${provider.reason})`, advice);
  }
  const { domain } = provider;
  if (domain === null) {
    return wrong(
      name,
      `the provider does not know ${settings.senderDomain}`,
      'add the domain there, or change SENDER_ADDRESS',
    );
  }
  if (domain.status === 'verified') return fine(name, `takes the key; ${domain.name} is verified`);
  const open = domain.records
    .filter(({ status }) => status !== 'verified')
    .map((each) => `${each.type} ${each.name} (${each.status})`);
  return wrong(
    name,
    `${domain.name} is ${domain.status}: ${open.join(', ')}`,
    'set these records, then verify at the provider',
  );
}

function queueFinding({ queueSince, now }: Doctor): Finding {
  const name = 'Queue';
  if (queueSince === null) return fine(name, 'nothing waits');
  const minutes = Math.round((now - queueSince) / MINUTE_MS);
  return now - queueSince < QUEUE_LIMIT_MS
    ? fine(name, `the oldest batch waits for ${minutes} min`)
    : wrong(name, `a batch waits since ${minuteText(queueSince)} UTC`, 'status says what it waits for');
}
