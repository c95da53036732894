/*
 * A provider's own suppression list out of a file: JSON as Resend's API gives it, or CSV with a header that names an
 * address column. Reads only; what it cannot use it names by its line or place, never by the address.
 */
import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod';
import type { SuppressionReason } from '../../workers/domain/departure.ts';
import { type EmailAddress, parseEmailAddress } from '../../workers/domain/email-address.ts';
import { explained } from './csv-fault.ts';
import { CommandFailure } from './exit.ts';

export interface ProviderRow {
  readonly address: EmailAddress;
  readonly reason: SuppressionReason;
  readonly suppressedAt: number;
}

export interface ProviderFile {
  readonly rows: readonly ProviderRow[];
  /** What could not be used, and why. */
  readonly faults: readonly string[];
}

interface Entry {
  readonly place: string;
  readonly email: string;
  readonly origin: string;
  readonly createdAt: string;
}

const List = z.union([
  z.array(z.record(z.string(), z.unknown())),
  z.object({ data: z.array(z.record(z.string(), z.unknown())) }).transform(({ data }) => data),
]);

const InfoRows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

const EMAIL = ['email', 'email_address', 'address', 'recipient'];
const ORIGIN = ['origin', 'reason', 'type', 'cause'];
const CREATED = ['created_at', 'created', 'suppressed_at', 'date', 'lastupdatetime'];

/** A list that does not say when, is taken to be of now. */
export async function readProviderFile(path: string, now: number): Promise<ProviderFile> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new CommandFailure(`${path} cannot be read (${why}).`);
  });
  const entries = /^\s*[[{]/.test(text) ? jsonEntries(path, text) : csvEntries(path, text);
  const rows: ProviderRow[] = [];
  const faults: string[] = [];
  for (const { place, email, origin, createdAt } of entries) {
    const parsed = parseEmailAddress(email);
    const at = createdAt === '' ? now : Date.parse(createdAt.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
    if (!parsed.ok) faults.push(`${place}: no address that can be used`);
    else if (!Number.isFinite(at)) faults.push(`${place}: no time that can be read`);
    else rows.push({ address: parsed.value, reason: reasonOf(origin), suppressedAt: Math.min(at, now) });
  }
  return { rows, faults };
}

/** The provider's word for why, in ours. What is neither a bounce nor a complaint somebody has asked for. */
function reasonOf(origin: string): SuppressionReason {
  if (/bounce/i.test(origin)) return 'bounced';
  return /complain|spam|abuse/i.test(origin) ? 'complained' : 'objected';
}

function jsonEntries(path: string, text: string): Entry[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CommandFailure(`${path} begins like JSON but is none.`);
  }
  const list = List.safeParse(value);
  if (!list.success) throw new CommandFailure(`${path} is no list of suppressions: an array, or {"data": […]}.`);
  return list.data.map((entry, index) => entryOf(`entry ${index + 1}`, new Map(Object.entries(entry))));
}

function csvEntries(path: string, text: string): Entry[] {
  const [header, ...rows] = csvRows(path, text);
  const names = header?.fields.map((name) => name.toLowerCase().replaceAll(/[\s-]+/g, '_')) ?? [];
  if (!names.some((name) => EMAIL.includes(name))) {
    throw new CommandFailure(`${path} has no column called ${EMAIL.join(' or ')} in its first line.`);
  }
  return rows.map(({ line, fields }) =>
    entryOf(`line ${line}`, new Map(names.map((name, index) => [name, fields[index] ?? '']))),
  );
}

/** The rows, each with the number of the line on which it ends. */
function csvRows(path: string, text: string): { line: number; fields: readonly string[] }[] {
  try {
    // Its declarations do not say that `info` wraps each row.
    const rows: unknown = parse(text, {
      bom: true,
      info: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    return InfoRows.parse(rows).map(({ record, info }) => ({ line: info.lines, fields: record }));
  } catch (error) {
    throw explained(error, path, error instanceof CsvError ? Number(error['lines']) : 0);
  }
}

function entryOf(place: string, values: ReadonlyMap<string, unknown>): Entry {
  const first = (names: readonly string[]): string => {
    const found = names.map((name) => values.get(name)).find((value) => typeof value === 'string' && value !== '');
    return typeof found === 'string' ? found.trim() : '';
  };
  return { place, email: first(EMAIL), origin: first(ORIGIN), createdAt: first(CREATED) };
}
