/* The description of the operator's interface, against the published schema of OpenAPI 3.1. Whether it is true is tested
 * beside the routes (tests/worker/cron/operator-openapi.test.ts, operator-answers.test.ts). */
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { openapiDocument } from '../../workers/cron/operator/openapi.ts';
import { OPERATIONS } from '../../workers/cron/operator/operations.ts';

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
interface Document {
  readonly paths: Record<string, Record<string, Record<string, unknown>>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

/** A copy of its own, as it goes over the wire. */
const written = (): Document => JSON.parse(JSON.stringify(openapiDocument(OPERATIONS, '1.0.0')));

function pause(document: Document): Record<string, unknown> {
  const operation = document.paths['/operator/pause']?.['post'];
  if (operation === undefined) throw new Error('there is no pause');
  return operation;
}

it('is OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate({ ...written() })).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

it.each([
  ['a key that OpenAPI does not have', 'operationid', (it: Document): unknown => (pause(it)['operationid'] = 'pause')],
  ['a parameter without a place', 'parameters', (it: Document): unknown => (pause(it)['parameters'] = [{ name: 'a' }])],
  ['an answer that says nothing', 'responses', (it: Document): unknown => (pause(it)['responses'] = { 200: {} })],
] as const)('is not with %s', async (_, named, damage) => {
  const document = written();
  damage(document);
  const { valid, errors } = await new Validator().validate({ ...document });
  expect(valid).toBe(false);
  expect(JSON.stringify(errors)).toContain(named);
});

/** Every JSON schema in the document: of bodies, of answers, and what these refer to. OpenAPI's own says nothing of them. */
function schemasIn(node: unknown): JsonSchema[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'schema') return '$ref' in value ? [] : [value as JsonSchema];
    return key === 'schemas' ? (Object.values(value) as JsonSchema[]) : schemasIn(value);
  });
}

it('has no schema that cannot be read', () => {
  const schemas = schemasIn(written());
  expect(schemas.length).toBeGreaterThan(OPERATIONS.length);
  for (const schema of schemas) expect(() => z.fromJSONSchema(schema)).not.toThrow();
  const damaged = written();
  damaged.components.schemas['Refusal'] = { type: 'int' };
  expect(() => schemasIn(damaged).map((schema) => z.fromJSONSchema(schema))).toThrow('int');
});
