/* The migrations of this tree against those that the system's database has. Of their files only the names count. */
import { listMigrations } from '../../migrations.ts';
import { type Finding, fine, unseen, wrong } from './finding.ts';

export function migrationFinding(applied: readonly string[] | null): Finding {
  const name = 'Migrations';
  if (applied === null) {
    return unseen(
      name,
      'the database does not say which it has',
      'wrangler d1 migrations list forewarn -e cron --remote',
    );
  }
  const here = listMigrations().map((migration) => migration.name);
  const missing = here.filter((file) => !applied.includes(file));
  if (missing.length > 0) {
    return wrong(
      name,
      `the database lacks ${missing.join(', ')}`,
      'deploy this version (npm run deploy), or start npm start anew',
    );
  }
  const unknown = applied.filter((file) => !here.includes(file));
  if (unknown.length > 0) {
    return wrong(
      name,
      `the database has ${unknown.join(', ')}, which this folder does not know`,
      'git pull: this copy is older',
    );
  }
  return fine(name, `all ${here.length} are applied`);
}
