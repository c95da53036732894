/*
 * Migrations are applied before the Workers that need them, and stay when a version is taken back: so the code before
 * and the code after have to live with each. What is known to be safe for both is allowed; all else is refused, unless a
 * comment says that it is the second half of a change that no deployed version needs any more:
 *     -- contract: since v1.4 nothing reads `people`.`nickname`
 */
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { listMigrations, type Migration } from '../migrations.ts';

/** Comment, then the first words. Names may be quoted in any of SQLite's ways. */
const COMMENTS = /--[^\n]*\n?|\/\*[\s\S]*?\*\//g;
const CONTRACT = /--\s*contract:\s*\S.{9,}/;
const NAME = '[`"\\[]?(\\w+)[`"\\]]?';
const CREATE_TABLE = new RegExp(`^create\\s+table\\s+(if\\s+not\\s+exists\\s+)?${NAME}`, 'i');
const CREATE_INDEX = new RegExp(
  `^create\\s+(unique\\s+)?index\\s+(?:if\\s+not\\s+exists\\s+)?${NAME}\\s+on\\s+${NAME}`,
  'i',
);
const CREATE_TRIGGER = new RegExp(`^create\\s+trigger\\s[\\s\\S]*?\\son\\s+${NAME}`, 'i');
const ADD_COLUMN = new RegExp(`^alter\\s+table\\s+${NAME}\\s+add\\s+(?:column\\s+)?${NAME}(.*)$`, 'is');
const UPDATE = new RegExp(`^update\\s+${NAME}\\s+set\\s+${NAME}\\s*=`, 'i');
const INSERT = new RegExp(`^insert\\s+(?:or\\s+\\w+\\s+)?into\\s+${NAME}`, 'i');

/** They make the first schema together: there was no code before them. */
const FIRST_SCHEMA = new Set(['0000_init.sql', '0001_append_only.sql']);

/** The tree's migrations that have a version before them, in their order. */
export function readMigrations(folder: string): readonly Migration[] {
  return listMigrations(folder).filter(({ name }) => !FIRST_SCHEMA.has(name));
}

/** What is wrong with the migrations: one line for each statement that one of the two versions might not survive. */
export async function brokenMigrations(migrations: readonly Migration[]): Promise<readonly string[]> {
  // Only here: all of wrangler is loaded with it, for which neither the help nor a refusal of options should wait.
  const { unstable_splitSqlQuery: split } = await import('wrangler');
  return migrations.flatMap(({ name, sql }) => {
    const created = new Set<string>();
    return statements(sql, split).flatMap((statement) => {
      const text = statement.replace(COMMENTS, ' ').trim();
      if (text === '' || CONTRACT.test(statement)) return [];
      const fault = faultOf(text, created);
      return fault === null ? [] : [`${name}: ${fault}\n    ${text.replace(/\s+/g, ' ').slice(0, 100)}`];
    });
  });
}

/** Refuses a folder with a migration that one of the two versions might not survive. */
export async function requireSurvivable(folder: string): Promise<Result<null, string>> {
  const broken = await brokenMigrations(readMigrations(folder));
  if (broken.length === 0) return succeed(null);
  return fail(`The version before would not survive these migrations:\n  ${broken.join('\n  ')}`);
}

/** What a string holds, a comment apart, is nobody's statement, comment or bracket. */
const STRINGS = /'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g;
const withoutStrings = (sql: string): string => sql.replace(STRINGS, (found) => (found.startsWith("'") ? "''" : found));

/** Behind a statement, on its line. */
const TRAILING_COMMENT = /;[ \t]*(--(?!>)[^\n]*|\/\*.*?\*\/)/g;

/** Comments at the head of a statement belong to it: they are what marks it. One behind another marks nothing. */
function statements(sql: string, split: (sql: string) => readonly string[]): readonly string[] {
  return withoutStrings(sql)
    .replace(TRAILING_COMMENT, ';')
    .split(/--> statement-breakpoint/)
    .flatMap((part) => {
      const found = split(part);
      return found.length === 1 ? [part] : found;
    });
}

/** `created` are the tables and columns that the migration itself makes: nothing of before uses them. */
function faultOf(text: string, created: Set<string>): string | null {
  const [, mayBeThere, table] = CREATE_TABLE.exec(text) ?? [];
  if (table !== undefined) {
    if (mayBeThere === undefined) created.add(table);
    return null;
  }
  const index = CREATE_INDEX.exec(text);
  if (index !== null) {
    if (index[1] === undefined || created.has(index[3] ?? '')) return null;
    return 'a unique index on a table that was there: the code before may write what it refuses';
  }
  const trigger = CREATE_TRIGGER.exec(text)?.[1];
  if (trigger !== undefined) {
    return created.has(trigger) ? null : 'a trigger on a table that was there: the code before may do what it refuses';
  }
  const added = ADD_COLUMN.exec(text);
  if (added !== null) {
    created.add(`${added[1]}.${added[2]}`);
    return columnFault(added[3] ?? '');
  }
  const set = UPDATE.exec(text);
  if (set !== null && created.has(`${set[1]}.${set[2]}`) && !setsMore(text)) return null;
  const filled = INSERT.exec(text)?.[1];
  if (filled !== undefined && created.has(filled)) return null;
  return 'this is none of what both versions are known to survive (a new table, an index, a column with a default, and filling these)';
}

/** Whether there is a comma outside of brackets: another column. */
function setsMore(update: string): boolean {
  let rest = update;
  for (let shorter = ''; shorter !== rest; ) {
    shorter = rest;
    rest = rest.replace(/\([^()]*\)/g, '');
  }
  return rest.includes(',');
}

function columnFault(definition: string): string | null {
  if (/\bcheck\b|\bunique\b|\bprimary\s+key\b/i.test(definition))
    return 'a constraint that the code before does not know';
  if (!/\bnot\s+null\b/i.test(definition) || /\bdefault\b/i.test(definition)) return null;
  return 'NOT NULL without a default: the code before does not fill the column';
}
