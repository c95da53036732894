/*
 * Every operation of the operator's interface, for its description (openapi.ts). A route that is not listed here, or an
 * operation without a route, fails tests/worker/cron/operator-openapi.test.ts.
 */
import * as z from 'zod';
import { REHASHED_TABLES } from '../../../db/rehash.ts';
import { ALARM_OPERATIONS } from './alarms.ts';
import { AUDIT_OPERATIONS } from './audit.ts';
import { CANCEL_OPERATIONS } from './cancel.ts';
import { CORRECT_OPERATIONS } from './correct.ts';
import { DOCTOR_OPERATIONS } from './doctor.ts';
import { DOCTOR_WEBHOOK_OPERATIONS } from './doctor-webhook.ts';
import { EXPORT_OPERATIONS } from './export.ts';
import { IMPORT_OPERATIONS } from './import.ts';
import { LANE_OPERATIONS } from './lane.ts';
import type { Operation } from './openapi.ts';
import { address } from './read-request.ts';
import { RELEASE_OPERATIONS } from './release.ts';
import { REPORT_OPERATIONS } from './report.ts';
import { STATUS_OPERATIONS } from './status.ts';
import { TEST_SEND_OPERATIONS } from './test-send.ts';
import { TOKEN_OPERATIONS } from './tokens.ts';
import { VARIANT_OPERATIONS } from './variants.ts';

const rows = z.array(z.record(z.string(), z.unknown()));
const TakenOver = z.object({
  read: z.int(),
  added: z.int(),
  raised: z.int(),
  outweighed: z.int(),
  known: z.int(),
  ended: z.int(),
});
const Moved = z.object({ signUps: z.int(), subscribers: z.int(), suppressions: z.int(), consentRecords: z.int() });
const OneAddress = z.object({ address });
const why = { reason: z.string(), suppressedAt: z.int() };

const BOOKS: readonly Operation[] = [
  {
    method: 'get',
    path: '/accounts',
    summary: 'The books: intended = accepted + left + done + refused + expired + unknown + waiting',
    answer: z.object({ lane: z.looseObject({}), confirmations: z.looseObject({}), accounts: rows }),
  },
  {
    method: 'get',
    path: '/audience',
    summary: 'Whom the list has, counted',
    answer: z.object({ subscribers: z.int(), groups: rows }),
  },
  {
    method: 'get',
    path: '/departures',
    summary: 'What drives readers away',
    answer: z.object({ departures: rows, editions: rows }),
  },
];

const PAGES: readonly Operation[] = [
  { method: 'get', path: '/preview', summary: 'Every variant as readers would see it', answer: 'text/html' },
  { method: 'get', path: '/preview/mail', summary: 'One variant’s HTML, for the page’s frames', answer: 'text/html' },
  { method: 'get', path: '/preview/style.css', summary: 'The page’s style', answer: 'text/css' },
];

const PEOPLE: readonly Operation[] = [
  {
    method: 'post',
    path: '/consent',
    summary: 'The proof of one person’s consent',
    body: OneAddress,
    answer: z.looseObject({ address: z.string(), records: rows }),
  },
  {
    method: 'post',
    path: '/suppressions',
    summary: 'Never write to an address again',
    body: OneAddress,
    answer: z.object({ suppressed: z.enum(['now', 'before']), ended: z.boolean() }),
  },
  {
    method: 'post',
    path: '/suppressions/lift',
    summary: 'Lift that',
    body: OneAddress,
    answer: z.object({ lifted: z.string().nullable() }),
  },
  {
    method: 'post',
    path: '/suppressions/list',
    summary: 'A page of the list, as keyed hashes',
    body: z.object({ after: z.string() }),
    answer: z.object({ keys: z.array(z.string()), suppressions: rows, next: z.string().nullable() }),
  },
  {
    method: 'post',
    path: '/suppressions/import',
    summary: 'Take hashes over from who has the same key',
    body: z.object({ keys: z.array(z.string()), suppressions: z.array(z.object({ hash: z.string(), ...why })) }),
    answer: TakenOver,
  },
  {
    method: 'post',
    path: '/suppressions/addresses',
    summary: 'Take addresses over',
    body: z.object({ suppressions: z.array(z.object({ address, ...why })) }),
    answer: TakenOver,
  },
  {
    method: 'post',
    path: '/suppressions/provider',
    summary: 'Take over a page of the provider’s own list',
    body: z.object({ after: z.string().nullable() }),
    answer: TakenOver.extend({ unusable: z.int(), next: z.string().nullable() }),
  },
  {
    method: 'get',
    path: '/address-keys',
    summary: 'The address keys’ fingerprints, newest first',
    answer: z.object({ keys: z.array(z.string()) }),
  },
  {
    method: 'post',
    path: '/address-keys/rehash',
    summary: 'One step of moving to the newest key',
    body: z.object({ table: z.enum(REHASHED_TABLES), after: z.int().min(0) }),
    answer: z.object({ read: z.int(), moved: Moved, next: z.int().nullable() }),
  },
];

const ITSELF: readonly Operation[] = [
  { method: 'get', path: '/openapi.json', summary: 'This description', answer: z.looseObject({ openapi: z.string() }) },
];

export const OPERATIONS: readonly Operation[] = [
  ...RELEASE_OPERATIONS,
  ...VARIANT_OPERATIONS,
  ...TEST_SEND_OPERATIONS,
  ...LANE_OPERATIONS,
  ...CANCEL_OPERATIONS,
  ...CORRECT_OPERATIONS,
  ...ALARM_OPERATIONS,
  ...STATUS_OPERATIONS,
  ...DOCTOR_OPERATIONS,
  ...DOCTOR_WEBHOOK_OPERATIONS,
  ...REPORT_OPERATIONS,
  ...IMPORT_OPERATIONS,
  ...EXPORT_OPERATIONS,
  ...BOOKS,
  ...PEOPLE,
  ...PAGES,
  ...TOKEN_OPERATIONS,
  ...AUDIT_OPERATIONS,
  ...ITSELF,
];
