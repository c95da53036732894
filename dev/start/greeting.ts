/* What `npm start` says when everything is up: where things are and what to try. */
import { tickUrl } from './clock.ts';
import type { StartOptions } from './options.ts';

/** The hour at which the last edition of the first advisory opens in Berlin. */
const IN_EFFECT_IN_BERLIN = '2025-11-03T08:00:00Z';

export function greeting(options: StartOptions, site: string, mailbox: string | null, provider: string | null): string {
  const seedPort = options.port === 8787 ? '' : ` --port ${options.port}`;
  const url = options.port === 8787 ? '' : ` --url ${site}`;
  const then = options.releasesByItself
    ? 'the next tick sends the advisory.'
    : 'the tick after its release sends the advisory.';
  const clock =
    options.tickSeconds === 0 ? 'stands still: you tick (see "Travel")' : `ticks every ${options.tickSeconds} s`;
  const lines = [
    '',
    `Forewarn is up.${mailbox === null ? '' : ' No mail leaves this machine.'}`,
    '',
    `  Sign up    ${site}/`,
    mailbox === null ? `  Provider   ${provider}  (real mail!)` : `  Mailbox    ${mailbox}/`,
    `  Preview    ${site}/operator/preview  (every mail; any name, password: OPERATOR_TOKEN in .dev.vars)`,
    `  Clock      ${clock}`,
    '',
    `  Try        sign up with Germany as your country, confirm from the ${mailbox === null ? 'mail' : 'mailbox'}; ${then}`,
    ...(options.releasesByItself
      ? []
      : [`  Release    npm run forewarn -- release linkedin-ai-training${url}  (nothing is released by itself)`]),
    `  Travel     curl '${tickUrl(site, Date.parse(IN_EFFECT_IN_BERLIN))}'`,
    `             makes a tick as if it were ${IN_EFFECT_IN_BERLIN}; any moment will do, in epoch milliseconds`,
    `  Readers    npm run seed -- --subscribers 1000 --countries DE,FR,GB${seedPort}`,
    '',
    `  Ctrl-C ends it. What it knows stays in .wrangler/; delete that folder to begin anew.`,
    '',
  ];
  return lines.join('\n');
}
