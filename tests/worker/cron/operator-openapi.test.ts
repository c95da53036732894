/* The description of the operator's interface, held against the interface. */
import { beforeEach, expect, it } from 'vitest';
import { operatorApp } from '../../../workers/cron/operator/index.ts';
import { ask } from './operator-support.ts';
import { openPost, type Post } from './support.ts';

let post: Post;
beforeEach(async () => {
  post = await openPost();
});

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Record<string, unknown> }> };
  readonly responses: Record<string, unknown>;
}
type Paths = Record<string, Record<string, Described>>;

async function paths(): Promise<Paths> {
  const { status, body } = await ask(post.station, '/openapi.json');
  expect(status).toBe(200);
  expect(body['openapi']).toBe('3.1.0');
  return body['paths'] as Paths;
}

it('has every route that there is, and no other', async () => {
  const routes = operatorApp(post.station)
    .routes.filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1')}`);
  const described = Object.entries(await paths()).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.toSorted()).toEqual([...new Set(routes)].toSorted());
});

it('names each operation once, and every part of a path', async () => {
  const ids: string[] = [];
  for (const [path, methods] of Object.entries(await paths())) {
    for (const { operationId, parameters = [] } of Object.values(methods)) {
      ids.push(operationId);
      const named = parameters.filter((each) => each.in === 'path').map(({ name }) => name);
      expect(named, path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  }
  expect(new Set(ids).size).toBe(ids.length);
});

it('says of a body what its parser wants', async () => {
  const described = (await paths())['/operator/releases']?.['post'];
  expect(described?.requestBody?.content['application/json']?.schema).toMatchObject({
    type: 'object',
    required: ['advisory'],
    properties: { advisory: { type: 'string', minLength: 1, maxLength: 100 }, by: { type: 'string' } },
  });
  expect(Object.keys(described?.responses ?? {})).toEqual(['200', '201', '202', '401', 'default']);
});
