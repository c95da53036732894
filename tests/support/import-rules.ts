/*
 * The rules of the source tree, checked from its import statements: imports run one way, rooms stay apart, and the
 * provider's client is out of reach of whatever the public talks to. Pure: takes the files, gives back what is wrong.
 */
import { type Import, readImports } from './read-imports.ts';

/** Source files by path from the repository's root, `/` between folders. */
export type SourceTree = ReadonlyMap<string, string>;

const FORBIDDEN_NAMES = /^(utils?|helpers?|common|services?|managers?|types?)$/i;
const LINE_LIMIT = 250;
/** Data, one line a country: longer than the limit and better in one piece. */
const DATA_FILES = ['workers/domain/country-zones.ts'];

/** The one guarded way onto a queue, and who else has something that sounds like it: the provider. */
const QUEUE_DOOR = 'workers/mail/put-on-queue.ts';
const PUTS_ON_QUEUE = /(?<!\b(?:mailer|emails))\??\.(?:send|sendBatch)\(/;

/** Where a Worker may look at the clock: its `index.ts`. Below it, `now` is an argument. */
const MAY_KNOW_THE_TIME = /^workers\/(\w+\/index|local(-\w+)?)\.tsx?$/;
const LOOKS_AT_THE_CLOCK = /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)/;

const WORKERS = ['signup', 'cron', 'webhook'];
/** Everything that can make the provider send something. */
const PROVIDER_CLIENT = /^(resend($|\/)|workers\/mail\/resend-)/;

/** What each part of the tree may import besides itself; packages are free where nothing else is said. */
const MAY_IMPORT: readonly (readonly [part: RegExp, allowed: RegExp])[] = [
  [/^workers\/domain\//, /^(workers\/domain\/|zod$)/],
  [/^workers\/mail\//, /^workers\/(mail|domain)\//],
  [/^db\//, /^(db|workers\/domain)\//],
  [/^templates\//, /^(templates|workers\/domain)\//],
  [/^workers\/web\//, /^(workers\/web|workers\/domain|templates)\/|^workers\/log\.ts$/],
  [/^workers\/[^/]+\.ts$/, /^workers\/(domain\/|[^/]+\.ts$)/],
  // The Workers of the chaos run and of the bench: the real handlers, with what the run controls or counts.
  [/^dev\/(chaos|bench)\/worker\//, /^(dev\/(chaos|bench)|db|workers)\//],
  // And that of the rehearsal, which has the facts of the advisories, too.
  [/^dev\/rehearsal\/worker\//, /^(dev\/rehearsal|db|workers|templates)\/|^dev\/mailbox\/rate-limit\.ts$/],
  [/^dev\/mail-shots\//, /^(dev\/|templates\/|workers\/domain\/)/],
  [/^dev\//, /^(dev|workers\/domain)\//],
];
/** Only wiring: the three Workers on one port. */
const LOCAL = 'workers/local.ts';
const LOCAL_MAY_IMPORT = /^workers\/((signup|cron|webhook)\/index|local-\w+)\.ts$/;
/** What the wiring offers a developer beside them. */
const LOCAL_STAGE = /^workers\/local-\w+\.ts$/;
const LOCAL_STAGE_MAY_IMPORT = /^workers\/(signup|domain)\/|^(db|templates)\//;
const STAGES_MAY_IMPORT = /^(db|templates|workers\/(domain|mail|web))\/|^workers\/log\.ts$/;

/** Everything in the tree that breaks a rule, one sentence each. */
export function brokenRules(tree: SourceTree): string[] {
  const imports = new Map([...tree].map(([path, source]) => [path, readImports(path, source)]));
  return [
    ...[...tree].flatMap(([path, source]) => brokenShape(path, source)),
    ...[...imports].flatMap(([path, each]) => brokenDirections(path, each)),
    ...WORKERS.flatMap((worker) => brokenRooms(worker, imports)),
    ...reachedProvider(imports),
  ];
}

function brokenShape(path: string, source: string): string[] {
  const broken: string[] = [];
  const names = path.split('/').map((name) => name.replace(/\..*$/, ''));
  if (names.some((name) => FORBIDDEN_NAMES.test(name))) broken.push(`${path}: the name says nothing`);
  const lines = source.trimEnd().split('\n').length;
  const isLimited = !path.startsWith('tests/') && !DATA_FILES.includes(path);
  if (path.startsWith('workers/') && path !== QUEUE_DOOR && PUTS_ON_QUEUE.test(source)) {
    broken.push(`${path}: puts something on a queue by another way than ${QUEUE_DOOR}`);
  }
  if (/^(workers|db|templates)\//.test(path) && !MAY_KNOW_THE_TIME.test(path) && LOOKS_AT_THE_CLOCK.test(source)) {
    broken.push(`${path}: looks at the clock itself`);
  }
  if (isLimited && lines > LINE_LIMIT) broken.push(`${path}: ${lines} lines are over ${LINE_LIMIT}`);
  return broken;
}

function brokenDirections(path: string, imports: readonly Import[]): string[] {
  const allowed = allowedFor(path);
  if (allowed === null) return [];
  const unreadable = imports.filter(({ to }) => to === null).map(() => `${path}: imports something that has no name`);
  const wrong = imports.filter(({ to, isPackage }) => {
    if (to === null) return false;
    return isPackage ? path.startsWith('workers/domain/') && !allowed.test(to) : !allowed.test(to);
  });
  return [...unreadable, ...wrong.map(({ to }) => `${path}: may not import ${to}`)];
}

function allowedFor(path: string): RegExp | null {
  if (path === LOCAL) return LOCAL_MAY_IMPORT;
  if (LOCAL_STAGE.test(path)) return LOCAL_STAGE_MAY_IMPORT;
  const worker = workerOf(path);
  if (worker !== null) return new RegExp(`${STAGES_MAY_IMPORT.source}|^workers/${worker}/`);
  return MAY_IMPORT.find(([part]) => part.test(path))?.[1] ?? null;
}

/** Stages are the rooms that a Worker's index.ts runs; nobody else of that Worker may open them. */
function brokenRooms(worker: string, imports: ReadonlyMap<string, readonly Import[]>): string[] {
  const index = `workers/${worker}/index.ts`;
  const stages = new Set(
    (imports.get(index) ?? [])
      .filter(({ to, typeOnly }) => !typeOnly && to !== null && workerOf(to) === worker)
      .map(({ to }) => roomOf(to ?? '')),
  );
  const broken: string[] = [];
  for (const [path, each] of imports) {
    // A folder's own index.ts is a table of contents, too: the operator's acts are stages.
    if (workerOf(path) !== worker || path.endsWith('/index.ts')) continue;
    for (const { to } of each) {
      if (to === null || workerOf(to) !== worker || roomOf(to) === roomOf(path)) continue;
      if (stages.has(roomOf(to)) || to === index) broken.push(`${path}: a stage may not import the stage ${to}`);
    }
  }
  return broken;
}

function reachedProvider(imports: ReadonlyMap<string, readonly Import[]>): string[] {
  const broken: string[] = [];
  for (const start of imports.keys()) {
    if (!/^workers\/(signup|webhook)\//.test(start)) continue;
    const seen = new Set([start]);
    for (const path of seen) {
      for (const { to, typeOnly } of imports.get(path) ?? []) {
        if (to === null || typeOnly) continue;
        if (PROVIDER_CLIENT.test(to)) broken.push(`${start}: reaches the provider's client ${to} by ${path}`);
        seen.add(to);
      }
    }
  }
  return broken;
}

const workerOf = (path: string): string | null => {
  const worker = /^workers\/([^/]+)\//.exec(path)?.[1];
  return worker !== undefined && WORKERS.includes(worker) ? worker : null;
};

/** A file of a Worker's folder, or a folder in it with everything inside. */
const roomOf = (path: string): string => /^workers\/[^/]+\/([^/.]+)/.exec(path)?.[1] ?? path;
