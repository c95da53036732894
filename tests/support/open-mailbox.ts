/*
 * A mailbox for a test, the provider's real SDK talking to it, and a bare call for what the SDK would not send.
 * Everything is closed when the test ends; `fetch` reaches the mailbox and nothing else.
 */
import { Resend } from 'resend';
import { onTestFinished, vi } from 'vitest';
import { createMailbox, type Mailbox, type MailboxOptions } from '../../dev/mailbox/mailbox.ts';

export const API = 'http://mailbox.test';

export interface OpenMailbox {
  readonly mailbox: Mailbox;
  readonly resend: Resend;
  /** A call with key and User-Agent unless the headers say otherwise (null: without). */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string | null>): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body's JSON, or null. */
  readonly json: unknown;
}

export function openMailbox(options: Partial<MailboxOptions> = {}): OpenMailbox {
  const mailbox = createMailbox({ path: ':memory:', callsPerSecond: 0, ...options });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => await mailbox.fetch(new Request(url, init)));
  onTestFinished(async () => {
    vi.unstubAllGlobals();
    await mailbox.close();
  });
  return {
    mailbox,
    resend: new Resend('re_test', { baseUrl: API }),
    async call(method, path, body, headers = {}) {
      const all = { authorization: 'Bearer re_test', 'user-agent': 'test', ...headers };
      const given = Object.entries(all).filter((each): each is [string, string] => each[1] !== null);
      const content = typeof body === 'string' ? body : JSON.stringify(body);
      const request = new Request(`${API}${path}`, {
        method,
        headers: given,
        ...(body !== undefined && { body: content }),
      });
      const response = await mailbox.fetch(request);
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') === true;
      return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
    },
  };
}

/** A message, as the SDK has it. */
interface Letter {
  from: string;
  to: string | string[];
  subject: string;
  html: string;
  text: string;
  replyTo?: string;
  headers?: Record<string, string>;
  tags?: { name: string; value: string }[];
}

/** A message that the provider takes, unless the changes say otherwise. */
export function letter(changes: Partial<Letter> = {}): Letter {
  return {
    from: 'Forewarn <advisories@forewarn.example>',
    to: 'anna@nordpost.example',
    subject: 'In a week',
    html: '<p>Hello</p>',
    text: 'Hello',
    ...changes,
  };
}
