/* The source tree keeps its rules; and each rule, on a made-up tree that breaks it, is seen to speak. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brokenRules } from '../support/import-rules.ts';
import { readImports } from '../support/read-imports.ts';

const SOURCE = ['workers', 'db', 'templates', 'dev', 'tests'].map((part) => `${part}/**/*.{ts,tsx}`);

const lines = (count: number): string => 'const a = 1;\n'.repeat(count);
const broken = (tree: Record<string, string>): string[] => brokenRules(new Map(Object.entries(tree)));

describe('the source tree', () => {
  const tree = new Map(globSync(SOURCE).map((path) => [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')]));

  it('is read whole', () => {
    expect(tree.size).toBeGreaterThan(20);
    expect(tree.has('workers/cron/index.ts')).toBe(true);
  });

  it('keeps every rule', () => {
    expect(brokenRules(tree)).toEqual([]);
  });
});

describe('a rule is broken when', () => {
  it.each([
    ['domain imports the database', 'workers/domain/edition.ts', `import { a } from '../../db/schema.ts';`],
    ['domain imports a package other than zod', 'workers/domain/edition.ts', `import { Hono } from 'hono';`],
    ['domain imports Node', 'workers/domain/edition.ts', `import { readFileSync } from 'node:fs';`],
    ['the database imports templates', 'db/releases.ts', `import { a } from '../templates/advisories/index.ts';`],
    ['the database imports a Worker', 'db/releases.ts', `import type { a } from '../workers/cron/station.ts';`],
    ['templates import the database', 'templates/pages/form.tsx', `import { a } from '../../db/schema.ts';`],
    ['templates import a Worker', 'templates/pages/form.tsx', `import { a } from '../../workers/signup/form.ts';`],
    ['mail imports the database', 'workers/mail/splice.ts', `import { a } from '../../db/schema.ts';`],
    ['the shared web part imports the database', 'workers/web/page.ts', `import { a } from '../../db/schema.ts';`],
    ['a Worker imports another Worker', 'workers/signup/form.ts', `import { a } from '../webhook/leave.ts';`],
    ['a Worker imports dev', 'workers/signup/form.ts', `import { a } from '../../dev/root.ts';`],
    ['dev imports a Worker', 'dev/seed.ts', `import { a } from '../workers/signup/form.ts';`],
    ['dev imports tests', 'dev/seed.ts', `import { a } from '../tests/support/clock.ts';`],
    ['local wiring imports a stage of the cron Worker', 'workers/local.ts', `import { a } from './cron/release.ts';`],
    ['the local seed imports the cron Worker', 'workers/local-seed.ts', `import { a } from './cron/release.ts';`],
    ['local wiring imports the database', 'workers/local.ts', `import { a } from '../db/schema.ts';`],
    ['a shared file imports a Worker', 'workers/log.ts', `import { a } from './cron/release.ts';`],
    ['an import is loaded by a name made up at run time', 'workers/signup/form.ts', 'await import(name);'],
    ['a queue is called unguarded', 'workers/cron/plan.ts', 'await station.confirmations.sendBatch(messages);'],
    ['a queue is called unguarded with one message', 'workers/signup/form.ts', 'await c.env.CONFIRMATIONS?.send(one);'],
  ])('%s', (_, path, source) => {
    expect(broken({ [path]: source })).toHaveLength(1);
  });

  it('not when the provider is called, nor when the guard calls a queue', () => {
    const calls = 'await mailer.sendBatch(key, letters);\nawait resend.emails.send(mail);';
    expect(broken({ 'workers/cron/plan.ts': calls })).toEqual([]);
    expect(broken({ 'workers/mail/put-on-queue.ts': 'await queue.sendBatch(call);' })).toEqual([]);
  });

  it.each([
    ['workers/webhook/erase.tsx', 'const now = Date.now();'],
    ['db/letters.ts', 'const now = new Date();'],
    ['templates/pages/layout.tsx', 'const clock = Date.now;'],
  ])('%s looks at the clock itself', (path, source) => {
    expect(broken({ [path]: source })).toEqual([`${path}: looks at the clock itself`]);
    expect(broken({ 'workers/webhook/index.ts': source, 'tests/unit/x.test.ts': source })).toEqual([]);
    expect(broken({ [path]: 'const then = new Date(now);' })).toEqual([]);
  });

  it('a stage imports another stage of its Worker, or the index', () => {
    const index = {
      'workers/cron/index.ts': `import { a } from './plan.ts';\nimport { b } from './deliver/deliver.ts';`,
    };
    expect(broken({ ...index, 'workers/cron/deliver/deliver.ts': `import { a } from '../plan.ts';` })).toHaveLength(1);
    expect(broken({ ...index, 'workers/cron/plan.ts': `import { b } from './deliver/claim.ts';` })).toHaveLength(1);
    expect(broken({ ...index, 'workers/cron/plan.ts': `import { b } from './index.ts';` })).toHaveLength(1);
    expect(broken({ ...index, 'workers/cron/side.ts': `import { a } from './plan.ts';` })).toHaveLength(1);
  });

  it('the public Workers reach the client of the provider, however far away', () => {
    const mailer = { 'workers/mail/resend-mailer.ts': `import { Resend } from 'resend';` };
    expect(broken({ 'workers/signup/form.ts': `import { Resend } from 'resend';` })).toHaveLength(1);
    expect(
      broken({ ...mailer, 'workers/webhook/leave.ts': `import { a } from '../mail/resend-mailer.ts';` }),
    ).not.toEqual([]);
    expect(
      broken({
        'workers/mail/send.ts': `import { a } from './resend-mailer.ts';`,
        'workers/signup/form.ts': `import { a } from '../mail/send.ts';`,
      }),
    ).toHaveLength(1);
  });

  it('a file has a name that says nothing', () => {
    for (const name of ['utils', 'util', 'helpers', 'common', 'service', 'manager', 'types']) {
      expect(broken({ [`db/${name}.ts`]: '' })).toHaveLength(1);
      expect(broken({ [`tests/${name}/a.ts`]: '' })).toHaveLength(1);
    }
  });

  it('a source file has more than 250 lines', () => {
    expect(broken({ 'db/batches.ts': lines(251) })).toHaveLength(1);
    expect(broken({ 'db/batches.ts': lines(250), 'tests/worker/cron/batches.test.ts': lines(900) })).toEqual([]);
  });
});

describe('no rule is broken when', () => {
  it('imports run the one way', () => {
    expect(
      broken({
        'workers/domain/edition.ts': `import * as z from 'zod';\nimport { a } from './result.ts';`,
        'db/batches.ts': `import { sql } from 'drizzle-orm';\nimport { a } from '../workers/domain/batch.ts';`,
        'workers/cron/index.ts': `import { a } from './deliver/deliver.ts';\nimport type { b } from './station.ts';`,
        'workers/cron/deliver/deliver.ts': `import { a } from './claim.ts';\nimport type { b } from '../station.ts';`,
        'workers/cron/deliver/claim.ts': `import { a } from '../../mail/resend-mailer.ts';`,
        'workers/local.ts': `import cron from './cron/index.ts';\nimport { seed } from './local-seed.ts';`,
        'workers/local-seed.ts': `import { a } from '../db/database.ts';\nimport { b } from './signup/accept-sign-up.ts';`,
        'workers/signup/index.ts': `import { a } from './form.ts';`,
        'workers/signup/form.ts': `import type { Mail } from '../mail/mailer.ts';\nimport { a } from '../web/page.ts';`,
        'dev/start/start.ts': `import { a } from '../../workers/domain/result.ts';`,
      }),
    ).toEqual([]);
  });
});

describe('reading imports', () => {
  it.each([
    ['over several lines', `import {\n  a,\n  type B,\n} from './b.ts';`, { to: 'db/b.ts', typeOnly: false }],
    ['of types alone', `import type { A } from './b.ts';`, { to: 'db/b.ts', typeOnly: true }],
    ['of types, one by one', `import { type A, type B } from './b.ts';`, { to: 'db/b.ts', typeOnly: true }],
    ['that export again', `export { a } from './b.ts';`, { to: 'db/b.ts', typeOnly: false }],
    ['that export everything again', `export * from './b.ts';`, { to: 'db/b.ts', typeOnly: false }],
    ['for their effect', `import './b.ts';`, { to: 'db/b.ts', typeOnly: false }],
    ['at run time', `const { a } = await import('./b.ts');`, { to: 'db/b.ts', typeOnly: false }],
  ])('finds those %s', (_, source, expected) => {
    expect(readImports('db/a.ts', source)).toEqual([{ ...expected, isPackage: false }]);
  });

  it('leaves comments and texts alone', () => {
    const source = `/*\n import { a } from './b.ts';\n*/\n// import './c.ts'\nconst text = 'import a from';\nexport const x = 1;`;
    expect(readImports('db/a.ts', source)).toEqual([]);
  });
});
