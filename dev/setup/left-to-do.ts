/* What only a person can do, in the order in which it is needed. Says where each thing is set; claims nothing is done. */
import type { Installation } from '../deploy/installation.ts';
import type { DnsRecord } from './resend.ts';

export interface LeftToDo {
  readonly name: string;
  readonly installation: Installation;
  readonly keysPath: string;
  /** Null: the sender's domain is not registered with Resend. */
  readonly dns: readonly DnsRecord[] | null;
}

export function leftToDo({ name, installation, keysPath, dns }: LeftToDo): string {
  const { hosts, vars, prefix } = installation;
  const domain = domainOf(vars['SENDER_ADDRESS'] ?? '');
  const unsubscribe = vars['UNSUBSCRIBE_ADDRESS'] ?? '';
  const tasks = [
    `Keep a copy of ${keysPath} where you keep what must not be lost; then delete it here.`,
    `Commit installations/${name}.json: it says what is deployed, and holds no secret.`,
    dnsTask(domain, dns),
    `DMARC is yours: TXT _dmarc.${domain} "v=DMARC1; p=none; rua=mailto:<where you read reports>", until the reports
     show that all your mail passes; then p=quarantine. Gmail, Yahoo and Outlook refuse bulk mail without it.`,
    `Put Cloudflare Access before https://${hosts.cron}/operator (Zero Trust, Access, Applications), and its audience tag
     into "vars" as ACCESS_AUD: then operators come in by name. For the command line add a policy with the action Service
     Auth and a service token (CF_ACCESS_CLIENT_ID, CF_ACCESS_CLIENT_SECRET); it brings OPERATOR_TOKEN as well.`,
    unsubscribe === ''
      ? 'No address takes mails that ask to be taken off the list (UNSUBSCRIBE_ADDRESS); links do.'
      : `Route ${unsubscribe} to the Worker ${prefix}-webhook (Email, Email Routing, Routing rules); the MX of
     ${domainOf(unsubscribe)} must be Cloudflare's.`,
    (vars['OPERATOR_EMAIL'] ?? '') === '' && (vars['ALARM_WEBHOOK_URL'] ?? '') === ''
      ? `Nobody is told when something is wrong: OPERATOR_EMAIL (or ALARM_WEBHOOK_URL) into "vars", commit, npm run deploy.
     (The webhook is signed with a secret that setup adds: run it again for that.)
     docs/alarms.md says what of. Let a watcher elsewhere ask https://${hosts.cron}/health as well.`
      : `Let a watcher elsewhere ask https://${hosts.cron}/health: it is told what no alarm can be sent of.`,
    `Look whether all is as it should be, then send yourself an advisory (FOREWARN_URL=https://${hosts.cron}, OPERATOR_TOKEN
     from the keys): npm run forewarn -- doctor --webhook --remote
     npm run forewarn -- test-send linkedin-ai-training --to you@example.org --remote
     Nothing goes to readers before you release: docs/operations.md`,
  ];
  return `Left to do by hand:\n\n${tasks.map((task, index) => `  ${index + 1}. ${task}`).join('\n')}`;
}

function dnsTask(domain: string, records: readonly DnsRecord[] | null): string {
  if (records === null) {
    return `Add ${domain} at https://resend.com/domains (region: eu-west-1 to stay in the EU), enter the DNS records that
     it shows (MX and TXT of send.${domain} for SPF, TXT of resend._domainkey for DKIM), and wait until it is verified.`;
  }
  const open = records.filter(({ status }) => status !== 'verified');
  if (open.length === 0) return `${domain} is verified with Resend: nothing to do for SPF and DKIM.`;
  const lines = open.map(
    ({ record, type, name, value, priority }) =>
      `     ${record}: ${type} ${name} ${priority === undefined ? '' : `${priority} `}${JSON.stringify(value)}`,
  );
  return [`Enter these DNS records for ${domain}, and press Verify at https://resend.com/domains:`, ...lines].join(
    '\n',
  );
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
