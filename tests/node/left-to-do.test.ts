/* What setup says is left for a person: what depends on the installation is said where it is missing, and only there. */
import { describe, expect, it } from 'vitest';
import type { Installation } from '../../dev/deploy/installation.ts';
import { leftToDo } from '../../dev/setup/left-to-do.ts';

const said = (vars: Record<string, string> = {}) =>
  leftToDo({
    name: 'production',
    installation: {
      prefix: 'forewarn',
      hosts: { signup: 'forewarn.example', cron: 'operator.forewarn.example', webhook: 'links.forewarn.example' },
      vars: { SENDER_ADDRESS: 'advisories@mail.forewarn.example', ...vars },
    } as unknown as Installation,
    keysPath: 'production.keys',
    dns: null,
  });

describe('what is left to do', () => {
  it.each([
    ['nobody is told of alarms', {}, 'Nobody is told when something is wrong: OPERATOR_EMAIL (or ALARM_WEBHOOK_URL)'],
    ['no address takes unsubscribing mails', {}, 'No address takes mails that ask to be taken off the list'],
  ])('says that %s', (_what, vars, words) => {
    expect(said(vars)).toContain(words);
  });

  it.each([
    ['OPERATOR_EMAIL', { OPERATOR_EMAIL: 'op@forewarn.example' }],
    ['ALARM_WEBHOOK_URL', { ALARM_WEBHOOK_URL: 'https://watch.forewarn.example/' }],
  ])('says nothing of alarms where %s is set, and names the watcher’s address', (_name, vars) => {
    expect(said(vars)).not.toContain('Nobody is told');
    expect(said(vars)).toContain('https://operator.forewarn.example/health');
  });

  it('routes the address that takes unsubscribing mails to the Worker that reads them', () => {
    const words = said({ UNSUBSCRIBE_ADDRESS: 'leave@lists.forewarn.example' });
    expect(words).toContain('Route leave@lists.forewarn.example to the Worker forewarn-webhook');
    expect(words).toContain("lists.forewarn.example must be Cloudflare's");
  });

  it('names the sender’s domain for DKIM and DMARC, and the first commands', () => {
    expect(said()).toContain('Add mail.forewarn.example at https://resend.com/domains');
    expect(said()).toContain('_dmarc.mail.forewarn.example');
    expect(said()).toContain('FOREWARN_URL=https://operator.forewarn.example');
  });
});
