/* The operator's mails with made-up evidence, for pictures and for checks of their form: every alarm, one alone, a week. */
import { renderAlarmMail } from '../../templates/email/alarm-mail.tsx';
import { renderDigestMail } from '../../templates/email/digest-mail.tsx';
import { ALARMS, type Alarm, type AlarmName, type Evidence } from '../../workers/domain/alarm.ts';
import { asCivilDate, DAY_MS, HOUR_MS } from '../../workers/domain/civil-date.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import type { MailContent } from '../../workers/domain/variant.ts';

const AT = Date.parse('2026-11-23T08:00Z');

const EVIDENCE: Readonly<Record<AlarmName, Evidence>> = {
  halted: { reason: 'validation_error: is the domain verified?', haltedAt: AT },
  quota: { reason: 'daily quota', until: AT + 16 * HOUR_MS },
  'will-not-fit': { people: 112_345, calls: 1_124, closesAt: AT + DAY_MS, endsAt: AT + 3 * DAY_MS, days: 4 },
  expired: { batches: 2, people: 173 },
  complaints: { reports: 9, mails: 10_000 },
  bounces: { reports: 512, mails: 12_001 },
  'sign-ups-held-back': { heldBack: 4_211, perHour: 1_000, oldestAskedAt: AT - HOUR_MS },
  'dead-letters': { open: 1, oldestAt: AT },
  'content-changed': { advisories: 'linkedin-ai-training' },
  'source-stale': { advisories: 'linkedin-ai-training, tiktok-uk-consent-or-pay', sources: 7 },
  'missed-ticks': { lastTickAt: AT - HOUR_MS, minutes: 60 },
};

function alarmOf(name: AlarmName, turns: number): Alarm {
  const evidence = EVIDENCE[name];
  return { name, turns, turnedAt: AT, raisedAt: AT - DAY_MS, evidence, quietSince: null, mailed: 0, posted: 0 };
}

export function operatorMails(sender: Sender): readonly (MailContent & { readonly kind: string })[] {
  const everything = [...ALARMS.map((name) => alarmOf(name, 1)), alarmOf('halted', 2)];
  const taken = { accepted: 310, delayed: 4, delivered: 18_342, failed: 3, suppressed: 2, bounced: 41, complained: 1 };
  const digest = {
    from: AT - 7 * DAY_MS,
    to: AT,
    week: {
      subscribers: 18_702,
      joined: 1_204,
      left: [
        { reason: 'unsubscribed', people: 61 },
        { reason: 'bounced', people: 41 },
      ],
      outcomes: { ...taken, waiting: 0, refused: 2 },
      expired: 17,
      unknown: 0,
      done: 5_023,
    },
    openings: [
      {
        advisory: 'eu-ai-act-december-2026',
        edition: 'week',
        opensOn: asCivilDate('2026-11-25'),
        regions: ['eu', 'eea'],
        isReleased: false,
      },
    ],
    stale: [{ advisory: 'linkedin-ai-training', sources: 7 }],
    raised: [alarmOf('source-stale', 1)],
  } as const;
  return [
    { kind: 'alarm', ...renderAlarmMail(sender, [alarmOf('bounces', 1)]) },
    { kind: 'all-clear', ...renderAlarmMail(sender, [alarmOf('bounces', 2)]) },
    { kind: 'alarms', ...renderAlarmMail(sender, everything) },
    { kind: 'digest', ...renderDigestMail(sender, digest) },
  ];
}
