/*
 * Log lines: one JSON object each, with ids and counts only. Never an address, a token or a mail body; of an error only
 * its cause's message, because a database error's own message carries every bound value.
 */

export type LogFields = Readonly<Record<string, string | number | null>>;

export function logEvent(event: string, fields: LogFields = {}): void {
  console.log(JSON.stringify({ event, ...fields }));
}

export function logFailure(event: string, error: unknown, fields: LogFields = {}): void {
  console.error(JSON.stringify({ event, ...fields, error: describe(error) }));
}

/** For what visitors send: an error's own message may hold it. Its cause's does not, and else its name has to do. */
export function logVisitorFailure(event: string, error: unknown, fields: LogFields = {}): void {
  const name = error instanceof Error ? error.name : 'unknown';
  const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : name;
  console.error(JSON.stringify({ event, ...fields, error: reason }));
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  if (error.cause instanceof Error) return error.cause.message;
  // drizzle's own message holds the query and its parameters.
  return error.name === 'DrizzleQueryError' || error.message.startsWith('Failed query') ? error.name : error.message;
}
