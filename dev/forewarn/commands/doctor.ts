/*
 * `forewarn doctor`: everything that can be looked at about an installation, each thing fine, wrong, not to be seen or for
 * the operator to judge, and what to do. Ends with 1 when something is wrong. Changes nothing; only --webhook sends a
 * mail, to the provider's own test address.
 */
import type { OperatorCommand } from '../command.ts';
import { CLOUDFLARE_DNS, dnsFindings } from '../doctor/dns.ts';
import type { Finding } from '../doctor/finding.ts';
import { lookAround } from '../doctor/look.ts';
import { webhookFinding } from '../doctor/webhook.ts';
import { CommandFailure, EXIT } from '../exit.ts';
import { counted, inShort } from '../standing.ts';
import { type Terminal, wrapped } from '../terminal.ts';

interface Options {
  /** False: --no-dns. */
  readonly dns: string | boolean;
  readonly webhook?: boolean;
}

export const doctor: OperatorCommand = (parent, desk) => {
  parent
    .command('doctor')
    .description('look at settings, secrets, database, provider, domain, webhook, clock and queues, and say what to do')
    .option('--dns <address>', 'another DNS-over-HTTPS resolver', CLOUDFLARE_DNS)
    .option('--no-dns', 'do not ask DNS')
    .option('--webhook', 'send one mail to the provider’s test address, and wait for word of it')
    .action(async ({ dns, webhook = false }: Options) => {
      const { api, terminal, json } = desk();
      if (typeof dns === 'string' && !/^https?:\/\//.test(dns)) {
        throw new CommandFailure(`--dns is not an address: ${dns}`, EXIT.usage);
      }
      const operator = await api();
      const { doctor: seen, findings } = await lookAround(operator);
      if (typeof dns === 'string') findings.push(...(await dnsFindings(seen.settings.senderDomain, dns)));
      if (webhook) findings.push(await webhookFinding(operator, terminal));
      const bad = findings.filter(({ standing }) => standing === 'wrong').length;
      if (json) terminal.json({ wrong: bad, findings });
      else sayFindings(terminal, findings);
      if (bad > 0) throw new CommandFailure(json ? '' : `${counted(bad, 'thing is', 'things are')} wrong.`);
    });
};

const MARKS = {
  fine: ['ok', 'green'],
  wrong: ['WRONG', 'red'],
  unseen: ['?', 'yellow'],
  unsure: ['?', 'yellow'],
} as const;

function sayFindings({ say, style, width }: Terminal, findings: readonly Finding[]): void {
  for (const { name, standing, what, advice } of findings) {
    const [mark, colour] = MARKS[standing];
    const told = standing === 'unseen' ? `could not look: ${what}` : what;
    say(style(colour, wrapped(`${mark.padEnd(5)} ${name}: ${told}`, width)));
    if (advice !== undefined) say(wrapped(inShort(advice), width, '      -> '));
  }
}
