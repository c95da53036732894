/* Which figures of each part are shown, under which names. */
import type { ConfirmationResult } from './confirmations.ts';
import type { MemoryResult } from './memory.ts';
import type { PacingResult } from './pacing.ts';
import type { IntakeResult, PlanningResult } from './scale.ts';
import type { SendingResult } from './sending.ts';
import { type Column, number } from './table.ts';

const rate = (perSecond: number): string => (perSecond === 0 ? '∞' : number(perSecond));

export const SENDING: readonly Column<SendingResult>[] = [
  { title: 'subscribers', cell: (row) => number(row.subscribers) },
  { title: 'latency ms', cell: (row) => number(row.latencyMs) },
  { title: 'calls/s allowed', cell: (row) => rate(row.callsPerSecond) },
  { title: 'emails/s', cell: (row) => number(row.emailsPerSecond) },
  { title: 'CPU ms/email', cell: (row) => number(row.cpuMsPerEmail, 4) },
  { title: 'peak MB', cell: (row) => number(row.peakMegabytes) },
  { title: 'rows read', cell: (row) => number(row.rowsReadPerEmail, 2) },
  { title: 'rows written', cell: (row) => number(row.rowsWrittenPerEmail, 4) },
  { title: 'queue ops', cell: (row) => number(row.queueOperationsPerEmail, 4) },
  { title: 'calls', cell: (row) => number(row.providerCallsPerEmail, 4) },
  { title: 'body bytes', cell: (row) => number(row.bodyBytesPerEmail) },
  { title: '429s', cell: (row) => number(row.throttled) },
  { title: 'read', cell: (row) => `${number(row.readShare * 100)} %` },
];

export const AROUND_SENDING: readonly Column<SendingResult>[] = [
  { title: 'subscribers', cell: (row) => number(row.subscribers) },
  { title: 'idle tick: rows read', cell: (row) => number(row.idleTick.rowsRead, 1) },
  { title: 'written', cell: (row) => number(row.idleTick.rowsWritten, 1) },
  { title: 'ms', cell: (row) => number(row.idleTick.wallMs, 1) },
  { title: 'planning ms', cell: (row) => number(row.planning.wallMs) },
  { title: 'rows read/person', cell: (row) => number(row.planning.rowsReadPerEmail, 2) },
  { title: 'written/person', cell: (row) => number(row.planning.rowsWrittenPerEmail, 4) },
  { title: 'feedback: rows read/event', cell: (row) => number(row.feedback.rowsReadPerEvent, 2) },
  { title: 'written/event', cell: (row) => number(row.feedback.rowsWrittenPerEvent, 2) },
  { title: '$ per million sent', cell: (row) => number(row.dollarsPerMillionEmails.sending, 3) },
  { title: '$ per million events', cell: (row) => number(row.dollarsPerMillionEmails.feedback, 2) },
];

export const PACING: readonly Column<PacingResult>[] = [
  { title: 'calls/s set', cell: (row) => number(row.callsPerSecond) },
  { title: 'latency ms', cell: (row) => number(row.latencyMs) },
  { title: 'lanes', cell: (row) => number(row.lanes) },
  { title: 'batches', cell: (row) => number(row.batches) },
  { title: 'calls/s allowed', cell: (row) => number(row.limitPerSecond) },
  { title: 'calls/s reached', cell: (row) => number(row.reachedPerSecond, 2) },
  { title: 'share', cell: (row) => `${number(row.share * 100, 1)} %` },
  { title: 'busiest second', cell: (row) => number(row.busiestSecond) },
  { title: '429s', cell: (row) => number(row.throttled) },
];

export const CONFIRMATIONS: readonly Column<ConfirmationResult>[] = [
  { title: 'recipients', cell: (row) => number(row.subscribers) },
  { title: 'latency ms', cell: (row) => number(row.latencyMs) },
  { title: 'calls/s allowed', cell: (row) => rate(row.callsPerSecond) },
  { title: 'campaign s', cell: (row) => number(row.campaignSeconds) },
  { title: 'measured', cell: (row) => number(row.measured) },
  { title: 'missing', cell: (row) => number(row.missing) },
  { title: 'median ms', cell: (row) => number(row.medianMs) },
  { title: 'longest ms', cell: (row) => number(row.longestMs) },
  { title: '429s', cell: (row) => number(row.throttled) },
];

export const PLANNING: readonly Column<PlanningResult>[] = [
  { title: 'subscribers', cell: (row) => number(row.subscribers) },
  { title: 'bytes/subscriber', cell: (row) => number(row.bytesPerSubscriber) },
  { title: 'bytes/planned', cell: (row) => number(row.bytesPerPlanned, 1) },
  { title: 'ticks', cell: (row) => number(row.ticks) },
  { title: 'ms', cell: (row) => number(row.wallMs) },
  { title: 'round trips', cell: (row) => number(row.roundTrips) },
  { title: 'rows read/person', cell: (row) => number(row.rowsReadPerPerson, 2) },
  { title: 'written/person', cell: (row) => number(row.rowsWrittenPerPerson, 4) },
];

export const INTAKE: readonly Column<IntakeResult>[] = [
  { title: 'what', cell: (row) => row.what },
  { title: 'how many', cell: (row) => number(row.count) },
  { title: 'a second', cell: (row) => number(row.perSecond) },
  { title: 'CPU ms', cell: (row) => number(row.cpuMs, 3) },
  { title: 'rows read', cell: (row) => number(row.rowsRead, 2) },
  { title: 'rows written', cell: (row) => number(row.rowsWritten, 3) },
  { title: 'bytes', cell: (row) => number(row.bytes, 1) },
];

const megabytes = (bytes: number): string => number(bytes / 1e6);

export const MEMORY: readonly Column<MemoryResult>[] = [
  { title: 'subscribers', cell: (row) => number(row.subscribers) },
  { title: 'latency ms', cell: (row) => number(row.latencyMs) },
  { title: 'looked', cell: (row) => number(row.samples) },
  { title: 'before MB', cell: (row) => megabytes(row.before) },
  { title: 'peak MB', cell: (row) => megabytes(row.peak) },
  { title: 'of it heap', cell: (row) => megabytes(row.peakHeap) },
  { title: 'buffers', cell: (row) => megabytes(row.peakBuffers) },
  { title: 'median', cell: (row) => megabytes(row.median) },
  { title: 'least', cell: (row) => megabytes(row.least) },
];
