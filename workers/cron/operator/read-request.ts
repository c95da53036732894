/* An operator's request, read up to a limit and parsed once. What is refused is told which field is wrong, never its value. */
import type { Context } from 'hono';
import * as z from 'zod';
import { type EmailAddress, parseEmailAddress } from '../../domain/email-address.ts';
import { fail, type Result, succeed } from '../../domain/result.ts';
import { readBytes } from '../../web/body.ts';

/** A thousand suppressions as JSON have about 150 KB. */
const REQUEST_LIMIT_BYTES = 1024 * 1024;

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
  const parsed = schema.safeParse(json(bytes));
  if (parsed.success) return succeed(parsed.data);
  const explanation = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`);
  return fail(c.json({ error: 'invalid', explanation: explanation.slice(0, 5).join('; ') }, 422));
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
