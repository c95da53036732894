/* The migrations of a tree, in the order in which they are applied: as files, and as D1's `exec` takes them. Reads only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

export function listMigrations(folder = join(ROOT, 'db', 'migrations')): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }));
}

/** All of them, a statement a line. */
export function migrationLines(): string {
  const statements = listMigrations().flatMap(({ sql }) => sql.split('--> statement-breakpoint'));
  return statements.map(inOneLine).join('\n');
}

/** The statement in one line, without the lines that are comments. Throws where that would change what it says. */
export function inOneLine(statement: string): string {
  const lines = statement.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => line !== '' && !line.startsWith('--'));
  const open = said.find((line) => line.split("'").length % 2 === 0);
  if (open !== undefined) throw new Error(`a text would lose the end of its line: ${open}`);
  const line = said.join(' ');
  if (line.includes('--')) throw new Error(`a comment would hide what follows it: ${line}`);
  return line;
}
