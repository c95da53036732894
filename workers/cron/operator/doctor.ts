/*
 * GET /operator/doctor: what only the cron Worker can look at, for `forewarn doctor`: which settings and secrets it has
 * (never their values), which migrations the database has, and what the provider says to its key about the sender's
 * domain. Judges nothing; what is wrong with sending is in /operator/status and /operator/alarms.
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { listAppliedMigrations } from '../../../db/applied-migrations.ts';
import { readQueueSince } from '../../../db/watch.ts';
import { readSenderDomain } from '../../mail/resend-domains.ts';
import type { Station } from '../station.ts';
import { describes, type Operation } from './openapi.ts';

/** Those that a Worker may have; without the required ones it does not even answer. */
const SECRETS = ['LINK_KEY', 'ADDRESS_KEY', 'RESEND_API_KEY', 'OPERATOR_TOKEN', 'ALARM_WEBHOOK_SECRET'] as const;

/** Whose pages are there is somebody's own machine. */
const HERE: readonly string[] = ['localhost', '127.0.0.1'];

const Doctor = z.object({
  isLocal: z.boolean().describe('a developer’s machine'),
  settings: z.object({
    siteUrl: z.string(),
    linksUrl: z.string(),
    senderDomain: z.string(),
    operatorEmail: z.boolean(),
    alarmWebhook: z.boolean(),
    unsubscribeAddress: z.boolean(),
    access: z.boolean().describe('Cloudflare Access'),
    secondApproval: z.boolean(),
    dailyQuota: z.int().nullable(),
    otherProvider: z.boolean().describe('RESEND_BASE_URL: mails go somewhere else than to the provider'),
  }),
  secrets: z.array(z.object({ name: z.string(), present: z.boolean() })),
  migrations: z.array(z.string()).nullable().describe('applied; null: nothing says so'),
  provider: z.discriminatedUnion('seen', [
    z.object({ seen: z.literal(false), reason: z.string().describe('the provider’s word for its error') }),
    z.object({
      seen: z.literal(true),
      domain: z
        .object({
          name: z.string(),
          status: z.string(),
          records: z.array(z.object({ record: z.string(), type: z.string(), name: z.string(), status: z.string() })),
        })
        .nullable()
        .describe('null: the provider does not know it'),
    }),
  ]),
  queueSince: z.int().nullable().describe('since when the oldest batch waits that is not settled'),
  now: z.int(),
});

export const DOCTOR_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/doctor',
    summary: 'Settings and secrets (that they are there), migrations, and the sender’s domain at the provider',
    answer: Doctor,
  },
];

export function doctorRoutes({ db, settings, clock }: Pick<Station, 'db' | 'settings' | 'clock'>): Hono {
  const app = new Hono();
  app.get('/doctor', async (c) => {
    const senderDomain = settings.SENDER_ADDRESS.split('@').at(-1)?.toLowerCase() ?? '';
    const { RESEND_API_KEY, RESEND_BASE_URL } = settings;
    const domain = await readSenderDomain(RESEND_API_KEY, RESEND_BASE_URL, senderDomain);
    return c.json(
      describes(Doctor, {
        isLocal: HERE.includes(new URL(settings.SITE_URL).hostname),
        settings: {
          siteUrl: settings.SITE_URL,
          linksUrl: settings.LINKS_URL,
          senderDomain,
          operatorEmail: settings.OPERATOR_EMAIL !== undefined,
          alarmWebhook: settings.ALARM_WEBHOOK_URL !== undefined,
          unsubscribeAddress: (settings.UNSUBSCRIBE_ADDRESS ?? '') !== '',
          access: settings.ACCESS_AUD !== undefined,
          secondApproval: settings.REQUIRE_SECOND_APPROVAL === 'true',
          dailyQuota: settings.DAILY_QUOTA ?? null,
          otherProvider: RESEND_BASE_URL !== undefined,
        },
        secrets: SECRETS.map((name) => ({ name, present: settings[name] !== undefined })),
        migrations: await listAppliedMigrations(db),
        provider: domain.ok ? { seen: true, domain: domain.value } : { seen: false, reason: domain.error },
        queueSince: await readQueueSince(db),
        now: clock.now(),
      }),
    );
  });
  return app;
}
