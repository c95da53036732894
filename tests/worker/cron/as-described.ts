/*
 * Holds what a route of the operator's interface answers against what /operator/openapi.json says of it: the statuses, the
 * media type, and the JSON schema that an outsider is given, which allows no key that it does not name.
 */
import { expect } from 'vitest';
import * as z from 'zod';
import { openapiDocument } from '../../../workers/cron/operator/openapi.ts';
import { OPERATIONS } from '../../../workers/cron/operator/operations.ts';

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
interface Described {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>> }>
  >;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: { readonly Refusal: JsonSchema } };
}

/** As it is read elsewhere: what JSON cannot say is gone. */
const { paths, components } = JSON.parse(JSON.stringify(openapiDocument(OPERATIONS, 'tests'))) as Document;
const refusal = z.fromJSONSchema(components.schemas.Refusal);
const parsers = new Map<string, z.ZodType>();

/** Fails where the answer is not as described. Returns the operation's name, or null where there is none. */
export function expectAsDescribed(method: string, url: string, answer: Response, text: string): string | null {
  const path = url.replace(/\?.*$/, '');
  const known = Object.keys(paths).filter((each) => fits(each, path) && paths[each]?.[method.toLowerCase()]);
  // What is written out comes before what has a gap in it.
  const template = known.includes(path) ? path : known[0];
  const operation = template === undefined ? undefined : paths[template]?.[method.toLowerCase()];
  if (template === undefined || operation === undefined) return null;
  const name = `${method} ${template}`;
  if (!answer.ok) {
    if (text.startsWith('{')) expectParsed(refusal, JSON.parse(text), `${name} ${answer.status}`);
    return name;
  }
  const described = operation.responses[String(answer.status)];
  expect(described, `${name} may answer ${answer.status}`).toBeDefined();
  const [media = '', content] = Object.entries(described?.content ?? {})[0] ?? [];
  expect(answer.headers.get('content-type')?.split(';')[0], name).toBe(media);
  if (media === 'application/json') {
    const parser = parsers.get(name) ?? z.fromJSONSchema(content?.schema ?? false);
    parsers.set(name, parser);
    expectParsed(parser, JSON.parse(text), name);
  }
  return name;
}

function fits(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith('{') || part === given[index]);
}

function expectParsed(parser: z.ZodType, value: unknown, name: string): void {
  const issues = parser.safeParse(value).error?.issues ?? [];
  expect(
    issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    name,
  ).toEqual([]);
}
