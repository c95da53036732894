/* An operator's requests to the real interface, on the real database, and the address keys of the tests. */
import { operatorApp } from '../../../workers/cron/operator/index.ts';
import type { Station } from '../../../workers/cron/station.ts';
import { addressHash, importAddressKey } from '../../../workers/domain/address-hash.ts';
import { type EmailAddress, parseEmailAddress } from '../../../workers/domain/email-address.ts';
import { expectAsDescribed } from './as-described.ts';

export const NOW = Date.parse('2026-11-24T12:00:05.250Z');
export const NEW_KEY = 'bmV3LWFkZHJlc3Mta2V5LWZvci10ZXN0cy1vbmx5LTMyYg';

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** The same station with another `ADDRESS_KEY`, at another time. */
export function withKeys(station: Station, ADDRESS_KEY = station.settings.ADDRESS_KEY, now = NOW): Station {
  return {
    ...station,
    settings: { ...station.settings, ADDRESS_KEY },
    clock: { ...station.clock, now: () => now },
  };
}

export async function ask(station: Station, path: string, body?: unknown): Promise<Answered> {
  return (await askDescribed(station, path, body)).answered;
}

/** Whatever it answers is as it is described, too. With which of the described operations it was; null: none. */
export async function askDescribed(
  station: Station,
  path: string,
  body?: unknown,
): Promise<{ readonly answered: Answered; readonly operation: string | null }> {
  const method = body === undefined ? 'GET' : 'POST';
  const url = `/operator${path}`;
  const answer = await operatorApp(station).request(url, {
    method,
    headers: { authorization: `Bearer ${station.settings.OPERATOR_TOKEN}` },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const operation = expectAsDescribed(method, url, answer, text);
  const answered = { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : { text } };
  return { answered, operation };
}

export function emailOf(text: string): EmailAddress {
  const parsed = parseEmailAddress(text);
  if (!parsed.ok) throw new RangeError(text);
  return parsed.value;
}

export async function hashUnder(secret: string, email: string): Promise<string> {
  return await addressHash(await importAddressKey(secret), emailOf(email));
}
