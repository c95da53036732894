/* What the bench's Worker counts: what Cloudflare bills. */
export interface Counts {
  rowsRead: number;
  rowsWritten: number;
  /** Calls to the database; a batch of statements is one. */
  roundTrips: number;
  messagesWritten: number;
  messagesRead: number;
}
