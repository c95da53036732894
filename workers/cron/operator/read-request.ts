/*
 * An operator's request, read up to a limit and parsed once. What is refused is told which field is wrong, never its
 * value.
 */
import type { Context } from 'hono';
import * as z from 'zod';
import { type EmailAddress, parseEmailAddress } from '../../domain/email-address.ts';
import { fail, type Result, succeed } from '../../domain/result.ts';
import { readBytes } from '../../web/body.ts';

/** A thousand suppressions as JSON have about 150 KB. */
const REQUEST_LIMIT_BYTES = 1024 * 1024;
const SHOWN_FAULTS = 5;

/** An address in a request's body: never in its URL, where logs would keep it. */
export const address = z.string().transform((text, ctx): EmailAddress => {
  const parsed = parseEmailAddress(text);
  if (parsed.ok) return parsed.value;
  ctx.addIssue({ code: 'custom', message: 'is not an email address' });
  return z.NEVER;
});

/** The body, or the answer that refuses it. */
export async function readRequest<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<Result<z.infer<Schema>, Response>> {
  const bytes = await readBytes(c.req.raw, REQUEST_LIMIT_BYTES);
  if (bytes === null) {
    return fail(c.json({ error: 'too-large', explanation: `more than ${REQUEST_LIMIT_BYTES} bytes` }, 413));
  }
  const parsed = parse(schema, json(bytes), 'the body');
  return parsed.ok ? parsed : fail(c.json({ error: 'invalid', explanation: parsed.error }, 422));
}

/** The input, or what is wrong with it in words of ours: which field, and never what stands in it. */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  whole: string,
): Result<z.infer<Schema>, string> {
  const parsed = schema.safeParse(input, { error: inOurWords });
  if (parsed.success) return succeed(parsed.data);
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || whole} ${message}`);
  return fail(faults.slice(0, SHOWN_FAULTS).join('; '));
}

/** For what a schema has no words of its own. */
function inOurWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${KINDS.get(issue.expected) ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.join(', ')}`;
    case 'too_small':
      return sized(issue.origin, 'at least', issue.minimum);
    case 'too_big':
      return sized(issue.origin, 'at most', issue.maximum);
    default:
      return 'is not written as it should be';
  }
}

const KINDS = new Map<string, string>([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
]);

function sized(origin: string, word: string, size: number | bigint): string {
  const unit = { string: 'character', array: 'entry' }[origin];
  if (unit === undefined) return `must be ${word} ${size}`;
  const many = unit === 'entry' ? 'entries' : `${unit}s`;
  return `must have ${word} ${size} ${Number(size) === 1 ? unit : many}`;
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
