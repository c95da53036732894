/* Request bodies, read up to a limit and taken apart. Never throws for what a client may send. */
import { fail, type Result, succeed } from '../domain/result.ts';

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** The media type without its parameters, in lower case; empty if there is none. */
export function mediaType(request: Request): string {
  return (request.headers.get('Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** The body's bytes, or null if there are more than the limit; what is beyond is not read. */
export async function readBytes(request: Request, limitBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('Content-Length') ?? 0) > limitBytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limitBytes) return null;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** A form body, urlencoded or multipart. */
export async function readForm(
  request: Request,
  limitBytes: number,
): Promise<Result<FormData, 'unsupported-media-type' | 'too-large' | 'malformed'>> {
  if (!FORM_TYPES.includes(mediaType(request))) return fail('unsupported-media-type');
  try {
    const bytes = await readBytes(request, limitBytes);
    if (bytes === null) return fail('too-large');
    const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' };
    return succeed(await new Response(bytes, { headers }).formData());
  } catch {
    return fail('malformed');
  }
}

/** A field of a form body; undefined if it is not there or the body is no such form. */
export async function readFormField(request: Request, name: string, limitBytes: number): Promise<string | undefined> {
  const form = await readForm(request, limitBytes);
  const value = form.ok ? form.value.get(name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
