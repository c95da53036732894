/* What the commands accept, and what they tell about what they do not. */
import { describe, expect, it } from 'vitest';
import { parseSeedOptions } from '../../dev/seed-options.ts';
import { parseStartOptions } from '../../dev/start/options.ts';
import { outsideProvider } from '../../dev/start/provider.ts';

const WEBHOOK_SECRET = 'whsec_dGVzdHMtb25seS13ZWJob29rLXNlY3JldC0hIQ==';

describe('npm start', () => {
  it('has the Workers on 8787, the mailbox on 8788 and a tick every 15 seconds by itself', () => {
    const options = parseStartOptions([]);
    expect(options).toMatchObject({ ok: true, value: { port: 8787, mailboxPort: 8788, tickSeconds: 15 } });
  });

  it('moves the mailbox along with the Workers, unless it is told where', () => {
    expect(parseStartOptions(['--port', '9000'])).toMatchObject({ value: { port: 9000, mailboxPort: 9001 } });
    expect(parseStartOptions(['--port', '9000', '--mailbox-port', '1'])).toMatchObject({ value: { mailboxPort: 1 } });
    expect(parseStartOptions(['--port', '65535'])).toMatchObject({ value: { mailboxPort: 65534 } });
  });

  it('leaves the ticking to the person with 0', () => {
    expect(parseStartOptions(['--tick-seconds', '0'])).toMatchObject({ ok: true, value: { tickSeconds: 0 } });
  });

  it('releases by itself what is in the tree, unless that is left to an operator', () => {
    expect(parseStartOptions([])).toMatchObject({ value: { releasesByItself: true } });
    expect(parseStartOptions(['--no-release'])).toMatchObject({ value: { releasesByItself: false } });
  });

  it.each([
    [['--port', '0'], '--port must be a whole number from 1 to 65535, not "0".'],
    [['--port', '65536'], '--port must be a whole number from 1 to 65535, not "65536".'],
    [['--port', '80.5'], '--port must be a whole number from 1 to 65535, not "80.5".'],
    [['--mailbox-port', ''], '--mailbox-port must be a whole number from 1 to 65535, not "".'],
    [['--tick-seconds', 'often'], '--tick-seconds must be a whole number from 0 to 3600, not "often".'],
    [['--port', '8788', '--mailbox-port', '8788'], '--port and --mailbox-port must differ.'],
    [['--port'], "Option '--port <value>' argument missing. Use --help to see the options."],
    [['--prot', '1'], "Unknown option '--prot'. Use --help to see the options."],
  ])('refuses %j', (args, error) => {
    expect(parseStartOptions(args)).toEqual({ ok: false, error });
  });
});

describe('the provider', () => {
  it('is the mailbox when the environment names none', () => {
    expect(outsideProvider({})).toEqual({ ok: true, value: null });
    expect(outsideProvider({ RESEND_BASE_URL: '', RESEND_API_KEY: 're_a' })).toEqual({ ok: true, value: null });
  });

  it('is the one that the environment names, with its key and secret', () => {
    const env = {
      RESEND_BASE_URL: 'https://api.resend.com',
      RESEND_API_KEY: 're_a',
      RESEND_WEBHOOK_SECRET: WEBHOOK_SECRET,
    };
    expect(outsideProvider({ ...env, OTHER: 'x' })).toEqual({ ok: true, value: env });
  });

  it.each([
    [{ RESEND_BASE_URL: 'https://api.resend.com/emails' }, 'RESEND_BASE_URL must be an origin'],
    [{ RESEND_API_KEY: '' }, 'RESEND_API_KEY is missing'],
    [{ RESEND_WEBHOOK_SECRET: 'hush' }, 'RESEND_WEBHOOK_SECRET must look like'],
  ])('is refused with %j, without its values', (change, fault) => {
    const env = {
      RESEND_BASE_URL: 'https://api.resend.com',
      RESEND_API_KEY: 're_a',
      RESEND_WEBHOOK_SECRET: WEBHOOK_SECRET,
    };
    const outcome = outsideProvider({ ...env, ...change });
    expect(outcome).toMatchObject({ ok: false, error: expect.stringContaining(fault) });
    expect(JSON.stringify(outcome)).not.toMatch(/hush|whsec_d|re_a/);
  });
});

describe('npm run seed', () => {
  const needed = ['--subscribers', '10', '--countries', 'DE'];

  it('takes countries in any case, each once', () => {
    const options = parseSeedOptions(['--subscribers', '10', '--countries', 'de, FR,DE']);
    expect(options).toMatchObject({ ok: true, value: { subscribers: 10, countries: ['DE', 'FR'], languages: null } });
  });

  it.each([
    [[], '--subscribers is missing. Use --help to see the options.'],
    [['--subscribers', '10'], '--countries is missing. Use --help to see the options.'],
    [['--subscribers', '0', '--countries', 'DE'], '--subscribers must be a whole number from 1 to 10000000, not "0".'],
    [
      ['--subscribers', '1e3', '--countries', 'DE'],
      '--subscribers must be a whole number from 1 to 10000000, not "1e3".',
    ],
    [['--subscribers', '1', '--countries', 'DE,UK'], '--countries: there is no "UK". The United Kingdom is GB.'],
    [['--subscribers', '1', '--countries', ''], '--countries: there is no "".'],
    [[...needed, '--languages', 'tlh'], '--languages: there is no "tlh".'],
    [[...needed, 'more'], "Unexpected argument 'more'. Use --help to see the options."],
  ])('refuses %j', (args, error) => {
    expect(parseSeedOptions(args)).toEqual({ ok: false, error });
  });
});
