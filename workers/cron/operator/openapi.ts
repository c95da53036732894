/*
 * GET /operator/openapi.json: the operator's interface as OpenAPI 3.1, made from the very schemas that parse what comes
 * in. Each file of routes lists its operations; a test holds the list against the routes there are. Only describes.
 */
import * as z from 'zod';

export interface Operation {
  readonly method: 'get' | 'post';
  /** Below /operator, with `{name}` for what varies. */
  readonly path: string;
  readonly summary: string;
  readonly query?: Readonly<Record<string, string>>;
  /** What the body is parsed by. */
  readonly body?: z.ZodType;
  /** What the answer is, or the media type of one that is no JSON. */
  readonly answer: z.ZodType | 'text/html' | 'text/css';
  /** Statuses of answers that are as hoped for; 200 where nothing is said. */
  readonly statuses?: readonly number[];
}

/** Says of an answer, for the compiler, that it is what its description says. */
export function describes<Schema extends z.ZodType>(_schema: Schema, answer: z.input<Schema>): z.input<Schema> {
  return answer;
}

const Refusal = z.object({
  error: z.string(),
  explanation: z.string().optional(),
  detail: z.unknown().optional().describe('what a program can use of it'),
});

export function openapiDocument(operations: readonly Operation[], version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const path = `/operator${operation.path}`;
    paths[path] = { ...paths[path], [operation.method]: described(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Forewarn, for operators',
      version,
      description: 'Release, hold, end and prove mailings. Every act is in the log (GET /operator/audit).',
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'The operator’s token; or come in by Cloudflare Access' },
      },
      schemas: { Refusal: jsonSchema(Refusal, 'output') },
    },
  };
}

function described({ method, path, summary, query, body, answer, statuses = [200] }: Operation) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query ?? {}).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: { type: 'string' },
  }));
  const content =
    typeof answer === 'string'
      ? { [answer]: { schema: { type: 'string' } } }
      : { 'application/json': { schema: jsonSchema(answer, 'output') } };
  const parameters = [...inPath, ...inQuery];
  return {
    operationId: `${method}${path.replaceAll(/[^a-z]+([a-z]?)/gi, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } },
    }),
    responses: {
      ...Object.fromEntries(statuses.map((status) => [status, { description: 'As asked', content }])),
      '401': { description: 'No token, or a wrong one' },
      default: {
        description: 'Refused, and why',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
      },
    },
  };
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
