import { describe, expect, it } from 'vitest';
import { batchKey, formatBatchId, parseBatchId, parseBatchKey } from '../../workers/domain/batch.ts';
import { importLinkKeys, readLink, signLink } from '../../workers/domain/link-token.ts';
import { BatchMessage, ConfirmationMessage, LetterMessage } from '../../workers/domain/queue-message.ts';

/*
 * Should the list be spread over several databases, each counts its ids from its own multiple of 2^40, so that an id
 * says in which one it is (docs/scale.md). Whatever carries an id must therefore take such ones.
 */
const SPAN = 2 ** 40;
const IDS = [SPAN - 1, SPAN, 7 * SPAN + 12_345_678, 800 * SPAN];

describe.each(IDS)('the id %i', (id) => {
  it('goes through a link', async () => {
    const keys = await importLinkKeys('a:bGluay1rZXktZm9yLXRlc3RzLW9ubHktMzItYnl0ZXMhIQ');
    const token = await signLink(keys, 'reader', { id, campaign: id });
    expect(await readLink(keys, 'reader', token)).toEqual({ ok: true, value: { id, campaign: id } });
  });
  it('goes through a batch, its key and its tag', () => {
    const batch = { campaign: id, position: 10_000_000, part: 127 };
    expect(parseBatchId(formatBatchId(batch))).toEqual(batch);
    expect(parseBatchKey(batchKey(batch, 12))).toEqual({ id: batch, generation: 12 });
    // resend.com/docs: a tag's value is at most 256 letters, digits, `_` and `-`.
    expect(batchKey(batch, 12)).toMatch(/^[\w-]{1,256}$/);
  });
  it('goes through the queues', () => {
    const batch = formatBatchId({ campaign: id, position: 1, part: 1 });
    expect(BatchMessage.parse({ batch, tickAt: 0 }).batch).toBe(batch);
    expect(ConfirmationMessage.parse({ signUp: id })).toEqual({ signUp: id });
    expect(LetterMessage.parse({ letter: id })).toEqual({ letter: id });
  });
  it('comes out of JSON as it went in', () => {
    expect(JSON.parse(JSON.stringify([id]))).toEqual([id]);
  });
});
