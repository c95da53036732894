import { describe, expect, it } from 'vitest';
import { CronSettings } from '../../workers/domain/settings/cron.ts';
import { parseSettings, settingsOf } from '../../workers/domain/settings/settings.ts';
import { SignUpSettings } from '../../workers/domain/settings/sign-up.ts';
import { signingSecrets, WebhookSettings } from '../../workers/domain/settings/webhook.ts';

const sender = {
  SENDER_NAME: 'Forewarn',
  SENDER_ADDRESS: 'advisories@forewarn.example',
  POSTAL_ADDRESS: '1 Example Street,\n10115 Berlin',
  REPLY_TO: 'editors@forewarn.example',
  SITE_URL: 'https://forewarn.example',
  LINKS_URL: 'http://localhost:8787',
};
const signup = { ...sender, LINK_KEY: `a:${'A'.repeat(43)}`, ADDRESS_KEY: 'A'.repeat(43) };
const webhook = { ...sender, LINK_KEY: signup.LINK_KEY, RESEND_WEBHOOK_SECRET: `whsec_${'A'.repeat(32)}` };
const cron = { ...signup, RESEND_API_KEY: 're_x', OPERATOR_TOKEN: 'x'.repeat(32), CALLS_PER_SECOND: '8' };

const faults = (env: object, schema: typeof SignUpSettings | typeof CronSettings | typeof WebhookSettings) => {
  const parsed = parseSettings(schema, env);
  return parsed.ok ? [] : parsed.error.map(({ setting, fault }) => `${setting} ${fault}`);
};

describe('settings', () => {
  it('that are complete are taken', () => {
    expect(faults(signup, SignUpSettings)).toEqual([]);
    expect(faults(webhook, WebhookSettings)).toEqual([]);
    expect(faults(cron, CronSettings)).toEqual([]);
  });

  it.each(Object.keys(sender))('without %s stop every Worker, which names it', (name) => {
    for (const value of [undefined, '']) {
      expect(faults({ ...signup, [name]: value }, SignUpSettings)).toEqual([expect.stringMatching(`^${name} `)]);
      expect(faults({ ...webhook, [name]: value }, WebhookSettings)).toEqual([expect.stringMatching(`^${name} `)]);
      expect(faults({ ...cron, [name]: value }, CronSettings)).toEqual([expect.stringMatching(`^${name} `)]);
    }
    const { [name as 'SENDER_NAME']: _, ...without } = signup;
    expect(faults(without, SignUpSettings)).toEqual([`${name} is missing`]);
  });

  it('are read once, by each schema, and anew when the environment is another or has changed', () => {
    const first = settingsOf(SignUpSettings, signup);
    expect(first).toEqual(parseSettings(SignUpSettings, signup));
    expect(settingsOf(SignUpSettings, signup)).toBe(first);
    expect(settingsOf(WebhookSettings, signup)).toEqual(parseSettings(WebhookSettings, signup));
    const changing: { SENDER_NAME?: string } = { ...signup };
    expect(settingsOf(SignUpSettings, changing)).toBe(first);
    changing.SENDER_NAME = 'Another';
    expect(settingsOf(SignUpSettings, changing)).toMatchObject({ ok: true, value: { SENDER_NAME: 'Another' } });
    delete changing.SENDER_NAME;
    expect(settingsOf(SignUpSettings, changing)).toEqual({
      ok: false,
      error: [{ setting: 'SENDER_NAME', fault: 'is missing' }],
    });
  });

  it('that are missing are all named at once', () => {
    expect(faults({}, SignUpSettings)).toHaveLength(Object.keys(signup).length);
  });

  it.each([
    ['SENDER_NAME', '   '],
    ['POSTAL_ADDRESS', 'x'],
    ['POSTAL_ADDRESS', '7 Other Street'],
    ['POSTAL_ADDRESS', '12, 34'],
    ['SENDER_NAME', 'Forewarn\r\nBcc: x@example.org'],
    ['SENDER_ADDRESS', 'Forewarn <advisories@forewarn.example>'],
    ['REPLY_TO', 'nobody'],
    ['SITE_URL', 'https://forewarn.example/'],
    ['SITE_URL', 'example.org'],
    ['LINKS_URL', 'javascript:alert(1)'],
    ['LINKS_URL', 'https://user@forewarn.example'],
    ['LINK_KEY', 'A'.repeat(43)],
    ['LINK_KEY', `a:${'A'.repeat(42)}`],
    ['ADDRESS_KEY', 'A'.repeat(42)],
    ['ADDRESS_KEY', `${'A'.repeat(43)}!`],
    ['OPERATOR_TOKEN', 'short'],
    ['CALLS_PER_SECOND', 'many'],
    ['CALLS_PER_SECOND', '0'],
    ['RESEND_BASE_URL', 'localhost'],
  ])('with %s = %j are refused, and the value is not repeated', (name, value) => {
    const found = faults({ ...cron, [name]: value }, CronSettings);
    expect(found).toEqual([expect.stringMatching(`^${name} `)]);
    if (value.trim().length > 5) expect(found.join()).not.toContain(value);
  });

  it.each([
    ['ALLOWED_ORIGINS', '*'],
    ['ALLOWED_ORIGINS', 'https://magazine.example, magazine.example'],
    ['ALLOWED_ORIGINS', 'https://magazine.example/form'],
    ['TURNSTILE_SITE_KEY', '1x00000000000000000000AA'],
    ['TURNSTILE_SECRET_KEY', '1x0000000000000000000000000000000AA'],
  ])('of signing up with %s = %j alone are refused, by a name', (name, value) => {
    expect(faults({ ...signup, [name]: value }, SignUpSettings)).toEqual([
      expect.stringMatching(/^(ALLOWED_ORIGINS|TURNSTILE_(SITE|SECRET)_KEY)/),
    ]);
  });

  it('of signing up may be empty where nothing is to be allowed or checked', () => {
    const empty = { ALLOWED_ORIGINS: '', TURNSTILE_SITE_KEY: '', TURNSTILE_SECRET_KEY: '' };
    const parsed = parseSettings(SignUpSettings, { ...signup, ...empty });
    expect(parsed.ok && parsed.value).toMatchObject({ ALLOWED_ORIGINS: [] });
    expect(parsed.ok && parsed.value.TURNSTILE_SECRET_KEY).toBeUndefined();
  });

  it('may name an operator to be told, and where alarms are posted, or leave all of it empty', () => {
    const told = {
      OPERATOR_EMAIL: 'operator@example.org',
      ALARM_WEBHOOK_URL: 'https://pager.example/hook?token=x',
      ALARM_WEBHOOK_SECRET: `whsec_${'A'.repeat(32)}`,
    };
    expect(faults({ ...cron, ...told }, CronSettings)).toEqual([]);
    const empty = Object.fromEntries(Object.keys(told).map((name) => [name, '']));
    expect(faults({ ...cron, ...empty }, CronSettings)).toEqual([]);
  });

  it.each([
    ['OPERATOR_EMAIL', 'nobody'],
    ['ALARM_WEBHOOK_URL', 'http://pager.example/hook'],
    ['ALARM_WEBHOOK_URL', 'https://user:word@pager.example/hook'],
    ['ALARM_WEBHOOK_SECRET', 'whsec_short'],
  ])('of being told with %s = %j are refused, and the value is not repeated', (name, value) => {
    const both = { ALARM_WEBHOOK_URL: 'https://pager.example', ALARM_WEBHOOK_SECRET: `whsec_${'A'.repeat(32)}` };
    const found = faults({ ...cron, ...both, [name]: value }, CronSettings);
    expect(found).toEqual([expect.stringMatching(`^${name} `)]);
    expect(found.join()).not.toContain(value);
  });

  it('with a webhook for alarms but no secret, or the other way round, are refused', () => {
    expect(faults({ ...cron, ALARM_WEBHOOK_URL: 'https://pager.example' }, CronSettings)).toEqual([
      'ALARM_WEBHOOK_SECRET is missing',
    ]);
    expect(faults({ ...cron, ALARM_WEBHOOK_SECRET: `whsec_${'A'.repeat(32)}` }, CronSettings)).toEqual([
      'ALARM_WEBHOOK_URL is missing',
    ]);
  });

  it.each(['0', '-1', '1.5', 'many'])('with %s confirmation mails an hour are refused', (value) => {
    expect(faults({ ...cron, CONFIRMATIONS_PER_HOUR: value }, CronSettings)).toHaveLength(1);
    expect(faults({ ...cron, CONFIRMATIONS_PER_HOUR: '1' }, CronSettings)).toEqual([]);
  });

  it.each(['', 'whsec_', 'secret', 'whsec_short', `whsec_${'A'.repeat(33)}`, `whsec_${'A'.repeat(32)},`])(
    'with the webhook secret %j are refused',
    (value) => {
      expect(faults({ ...webhook, RESEND_WEBHOOK_SECRET: value }, WebhookSettings)).toHaveLength(1);
    },
  );

  it('may have a second webhook secret while the provider changes over to it', () => {
    const both = `whsec_${'A'.repeat(32)}, whsec_${'B'.repeat(32)}`;
    expect(faults({ ...webhook, RESEND_WEBHOOK_SECRET: both }, WebhookSettings)).toEqual([]);
    expect(signingSecrets(both)).toEqual([`whsec_${'A'.repeat(32)}`, `whsec_${'B'.repeat(32)}`]);
  });
});
