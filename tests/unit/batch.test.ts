import { describe, expect, it } from 'vitest';
import { batchKey, formatBatchId, parseBatchId, parseBatchKey } from '../../workers/domain/batch.ts';
import { nowOf } from '../../workers/domain/queue-message.ts';

describe('a batch’s name', () => {
  const id = { campaign: 12, position: 3400, part: 1 };
  it('reads back', () => {
    expect(parseBatchId(formatBatchId(id))).toEqual(id);
    expect(parseBatchKey(batchKey(id, 3))).toEqual({ id, generation: 3 });
  });
  it('is made of what tags and idempotency keys allow', () => {
    expect(batchKey(id, 3)).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
  });
  it.each(['', '1-2', '1-2-3-4', 'a-b-c', '1-2-', '-1-2-3', '1-2-99999999999999999'])('%j is none', (text) => {
    expect(parseBatchId(text)).toBeNull();
  });
  it.each(['', '1-2-3', '1-2-3-x', '1-2-3-4-5'])('%j is no key', (text) => {
    expect(parseBatchKey(text)).toBeNull();
  });
});

describe('the deliverer’s now', () => {
  it('is the tick’s time plus the message’s age', () => {
    expect(nowOf(1_000, 50_000, 50_700)).toBe(1_700);
  });
  it('never runs backwards when clocks disagree', () => {
    expect(nowOf(1_000, 50_000, 49_000)).toBe(1_000);
  });
});
