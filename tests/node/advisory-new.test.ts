/* `npm run advisory new`, on a copy of the tree: what it makes compiles only when filled in, and is then publishable. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../dev/root.ts';
import { addDays, asCivilDate } from '../../workers/domain/civil-date.ts';
import { LANGUAGES } from '../../workers/domain/language.ts';
import { SENDER } from '../worker/cron/render-fixtures.ts';

const COPIED = ['templates', 'workers/domain', 'dev/advisory', 'dev/options.ts', 'dev/root.ts', 'package.json'];
const CONFIGURATION = ['biome.json', 'tsconfig.json', '.gitignore'];
/** Only advisories and what renders them, so that the copy needs no other part of the tree. */
const PROJECT = {
  extends: './tsconfig.json',
  compilerOptions: { types: ['@cloudflare/workers-types'] },
  include: ['templates/advisories', 'templates/email'],
};

/** The copy that a test works on; each group of tests has its own. */
let folder: string;
async function copyTree(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'forewarn-advisory-'));
  for (const part of [...COPIED, ...CONFIGURATION]) {
    await mkdir(dirname(join(folder, part)), { recursive: true });
    await cp(join(ROOT, part), join(folder, part), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  await writeFile(join(folder, 'tsconfig.part.json'), JSON.stringify(PROJECT));
}
async function removeTree(): Promise<void> {
  await rm(folder, { recursive: true });
}

interface Outcome {
  readonly code: number;
  readonly said: string;
}

async function run(...args: string[]): Promise<Outcome> {
  return await new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: (stdout + stderr).trim() });
    });
  });
}
const advisory = async (...args: string[]) => await run('dev/advisory/advisory.ts', ...args);
/** What has not changed since the time before is not looked at again. */
const INCREMENTAL = ['--incremental', '--tsBuildInfoFile', 'checked.tsbuildinfo'];
const compile = async () =>
  await run(join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.part.json', ...INCREMENTAL);
const pathOf = (slug: string): string => join('templates', 'advisories', slug);

/** Every file under the templates, with its content. */
async function templates(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(join(folder, 'templates'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return new Map(await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'utf8')] as const)));
}

/** `file:line` of each hole in the advisory's files, or of each error in what the type checker said of them. */
async function holes(slug: string): Promise<readonly string[]> {
  const files = await readdir(join(folder, pathOf(slug)));
  const lines = files.map(async (file) => {
    const source = await readFile(join(folder, pathOf(slug), file), 'utf8');
    return source.split('\n').flatMap((line, index) => (line.includes('unwritten(') ? [`${file}:${index + 1}`] : []));
  });
  return (await Promise.all(lines)).flat().sort();
}
function errors(slug: string, said: string): readonly string[] {
  const error = new RegExp(`^${pathOf(slug)}/([a-z]+\\.ts)\\((\\d+),\\d+\\): error.*Unwritten<"`, 'gm');
  return [...said.matchAll(error)].map(([, file, line]) => `${file}:${line}`).sort();
}

/** What somebody might write, by the hint. */
const WRITTEN: readonly (readonly [hint: RegExp, code: string])[] = [
  [/^the day on which/, `'2027-01-20'`],
  [/^the day /, `'2027-03-01'`],
  [/^company, regulator/, `'company'`],
  [/^ai-training, /, `'data-use'`],
  [/^the address/, `'https://example.org/there'`],
  [/^for how many days/, '90'],
  [/^what readers can do/, `{ kind: 'form', url: 'https://example.org/form' }`],
  [/^for each region its regulator/, `{ hk: { name: 'An office', complaintUrl: 'https://example.org/', checkedOn } }`],
  [/^whom readers of countries/, `{ name: 'An office', complaintUrl: 'https://example.org/', checkedOn }`],
  [/^EEA_REGULATORS/, '{}'],
  [/^for each region what/, `{ hk: { before: ['Note.'], inEffect: ['Note.'] } }`],
  [/^with \{date\}/, `'It changes on {date}'`],
  [/./, `'Words.'`],
];

async function edit(slug: string, change: (source: string) => string): Promise<void> {
  for (const file of await readdir(join(folder, pathOf(slug)))) {
    const path = join(folder, pathOf(slug), file);
    await writeFile(path, change(await readFile(path, 'utf8')));
  }
}
const written = (source: string): string =>
  source.replaceAll(/unwritten\(\s*'([^']*)',?\s*\)/g, (_, hint: string) => {
    return WRITTEN.find(([pattern]) => pattern.test(hint))?.[1] ?? '';
  });
const withoutImport = (source: string): string => source.replace(`import { unwritten } from '../unwritten.ts';\n`, '');

/** The copy's own code, which knows the new advisory. */
async function load(slug: string) {
  const at = (path: string): string => join(folder, 'templates', path);
  const { findAdvisory } = (await import(
    at('advisories/index.ts')
  )) as typeof import('../../templates/advisories/index.ts');
  const { checkAdvisory } = (await import(
    at('advisories/check-advisory.ts')
  )) as typeof import('../../templates/advisories/check-advisory.ts');
  const { renderAdvisory } = (await import(
    at('email/render-variant.tsx')
  )) as typeof import('../../templates/email/render-variant.tsx');
  const entry = findAdvisory(slug);
  if (entry === null) throw new Error(`${slug} is not registered`);
  return { faults: (day: string) => checkAdvisory(entry, asCivilDate(day)), rendered: renderAdvisory(entry, SENDER) };
}

const MADE: readonly (readonly [what: string, slug: string, options: string[], regions: number, editions: number])[] = [
  ['with no option', 'acme-bare', [], 1, 4],
  [
    'with its regions, date and actions',
    'acme-full',
    ['--regions', 'eea,uk,hk', '--effective', '2027-03-01', '--actions', 'setting,form,choice'],
    3,
    4,
  ],
  ['that spreads', 'acme-rolling', ['--rolling', '--regions', 'world', '--actions', 'none'], 1, 1],
];

describe.each(MADE)('a new advisory %s', (_what, slug, options, regions, editions) => {
  beforeAll(copyTree);
  afterAll(removeTree);

  it('is made, registered and formatted, and nothing else is changed', async () => {
    const before = await templates();
    const { code, said } = await advisory('new', slug, ...options);
    expect(code, said).toBe(0);
    expect(said).toMatch(`${pathOf(slug)} is made: advisory.ts and a file for each language, with `);
    const after = await templates();
    const changed = [...after].filter(([path, source]) => before.get(path) !== source).map(([path]) => path);
    const files = ['advisory.ts', ...LANGUAGES.map((language) => `${language}.ts`)].sort();
    expect(changed).toEqual([
      ...files.map((file) => join(folder, pathOf(slug), file)),
      join(folder, 'templates', 'advisories', 'index.ts'),
    ]);
    const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
    expect(await run(biome, 'check', '--error-on-warnings', 'templates/advisories')).toMatchObject({ code: 0 });
  });

  it('does not compile: the type checker names each place, with what belongs there', async () => {
    const first = await compile();
    expect(first.said).toContain(`error TS2322: Type 'Unwritten<"the company, as it calls itself">' is not assignable`);
    if (!options.includes('--regions')) {
      // Where the regions are used, not where they stand; and what depends on them only when they are written.
      expect(first.said).toContain(`error TS2344: Type 'Unwritten<"the regions it concerns,`);
      await edit(slug, (source) => source.replace(/unwritten\('the regions it concerns[^)]*\)/, `'hk'`));
    }
    const { code, said } = await compile();
    const all = await holes(slug);
    expect(all.length).toBeGreaterThan(100);
    expect(errors(slug, said)).toEqual(all);
    expect(code).not.toBe(0);
  });

  it('does not compile while a single place is left, in whatever language', async () => {
    await edit(slug, (source) => withoutImport(written(source)));
    const path = join(folder, pathOf(slug), 'pl.ts');
    const complete = await readFile(path, 'utf8');
    const spoilt = complete.replace(`title: 'Words.'`, `title: unwritten('what changes')`);
    await writeFile(path, `import { unwritten } from '../unwritten.ts';\n${spoilt}`);
    const { said } = await compile();
    expect(errors(slug, said)).toHaveLength(1);
    expect(errors(slug, said)).toEqual(await holes(slug));
    await writeFile(path, complete);
  });

  it('compiles when it is filled in, may be published, and renders in every language', async () => {
    const { code, said } = await compile();
    expect([code, said]).toEqual([0, '']);
    const { faults, rendered } = await load(slug);
    expect(faults('2027-01-21')).toEqual([]);
    expect(faults(addDays(asCivilDate('2027-01-20'), 91)).map(({ kind }) => kind)).toContain('source-stale');
    expect(rendered.ok && rendered.value.length).toBe(regions * editions * LANGUAGES.length);
  });
});

describe('npm run advisory', () => {
  beforeAll(copyTree);
  afterAll(removeTree);

  it('says how it is used', async () => {
    const { code, said } = await advisory('--help');
    expect([code, said.split('\n')[0]]).toEqual([0, 'Usage: npm run advisory new <slug> -- [options]']);
  });

  it.each([
    [[], 'Say what to do: npm run advisory new <slug>.'],
    [['old', 'acme-other'], 'There is no "npm run advisory old": there is only new.'],
    [['new'], 'Name the advisory: npm run advisory new <slug>.'],
    [['new', 'acme'], '"acme" cannot be a slug. Name the company and the change'],
    [['new', 'Acme-Other'], '"Acme-Other" cannot be a slug.'],
    [['new', '2-acme'], '"2-acme" cannot be a slug.'],
    [['new', 'acme--other'], '"acme--other" cannot be a slug.'],
    [['new', '../acme-other'], '"../acme-other" cannot be a slug.'],
    [['new', `acme-${'x'.repeat(60)}`], 'at most 60 characters'],
    [['new', 'acme', 'other'], 'Name one advisory, in one word: acme-other?'],
    [['new', 'linkedin-ai-training'], 'There is an advisory linkedin-ai-training already'],
    [['new', 'linkedin-ai-training-de'], 'one whose name in code is LINKEDIN_AI_TRAINING_DE.'],
    [['new', 'acme-other', '--regions', 'uk,moon'], '--regions: there is no "moon", only eu, eea, uk,'],
    [['new', 'acme-other', '--actions', 'pray'], '--actions: there is no "pray", only setting, form, choice, none.'],
    [['new', 'acme-other', '--effective', '2027-02-30'], '--effective: "2027-02-30" is no date of the calendar.'],
    [['new', 'acme-other', '--frobnicate'], "Unknown option '--frobnicate'. Use --help to see the options."],
  ])('%j: is told what is wrong, and changes nothing', async (args, explanation) => {
    const before = await templates();
    const { code, said } = await advisory(...args);
    expect(said).toContain(explanation);
    expect(code).toBe(1);
    expect(await templates()).toEqual(before);
  });

  it('leaves a folder alone that is there without being registered', async () => {
    await mkdir(join(folder, pathOf('acme-draft')));
    const before = await templates();
    expect(await advisory('new', 'acme-draft')).toEqual({
      code: 1,
      said: `There is a folder ${pathOf('acme-draft')} already.`,
    });
    expect(await templates()).toEqual(before);
  });

  it('takes everything back when the formatter cannot be run', async () => {
    const before = await templates();
    await rm(join(folder, 'node_modules'));
    const { code, said } = await advisory('new', 'acme-other');
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
    expect(said).toContain(`${pathOf('acme-other')} is not made, nothing has changed: `);
    expect(code).toBe(1);
    expect(await templates()).toEqual(before);
    expect(await readdir(join(folder, 'templates', 'advisories'))).not.toContain('acme-other');
  });
});
