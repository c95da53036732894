/*
 * Counts rows that D1 read and wrote (as D1 itself reports them), round trips to it (a batch is one, however many
 * statements are in it), and messages put on the queues. Looks at what passes; never changes it.
 */
import type { Counts } from './counts.ts';

export const counts: Counts = { rowsRead: 0, rowsWritten: 0, roundTrips: 0, messagesWritten: 0, messagesRead: 0 };

function note(results: readonly D1Result[]): void {
  counts.roundTrips += 1;
  for (const { meta } of results) {
    counts.rowsRead += meta.rows_read;
    counts.rowsWritten += meta.rows_written;
  }
}

/** A statement whose results are counted when it is run by itself. */
class CountedStatement {
  readonly inner: D1PreparedStatement;

  constructor(inner: D1PreparedStatement) {
    this.inner = inner;
  }

  bind(...values: unknown[]): CountedStatement {
    return new CountedStatement(this.inner.bind(...values));
  }

  async all<Row>(): Promise<D1Result<Row>> {
    const result = await this.inner.all<Row>();
    note([result]);
    return result;
  }

  async run<Row>(): Promise<D1Result<Row>> {
    const result = await this.inner.run<Row>();
    note([result]);
    return result;
  }

  /** Only by `all` and `run` does D1 say what was read. */
  raw(): never {
    throw new Error('raw() would not be counted');
  }

  first(): never {
    throw new Error('first() would not be counted');
  }
}

export function countedDatabase(inner: D1Database): D1Database {
  return {
    prepare: (query: string) => new CountedStatement(inner.prepare(query)),
    async batch(statements: readonly CountedStatement[]) {
      const results = await inner.batch(statements.map((statement) => statement.inner));
      note(results);
      return results;
    },
  } as unknown as D1Database;
}

export function countedQueue<Body>(inner: Queue<Body>): Queue<Body> {
  return {
    async send(body: Body) {
      counts.messagesWritten += 1;
      return await inner.send(body);
    },
    async sendBatch(messages: Iterable<MessageSendRequest<Body>>) {
      const list = [...messages];
      counts.messagesWritten += list.length;
      return await inner.sendBatch(list);
    },
  } as unknown as Queue<Body>;
}
