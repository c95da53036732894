/* What a migration may hold, so that the version before and the version after both live with it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenMigrations, readMigrations } from '../../dev/deploy/migration-rules.ts';

const broken = (sql: string) => brokenMigrations([{ name: '0099_made_up.sql', sql }]);

describe('the migrations of this tree', () => {
  it('are read, from the first that has a version before it', () => {
    expect(readMigrations('db/migrations').map(({ name }) => name)).toContain('0002_letters.sql');
  });
  it('are all read but the two that made the first schema, whatever their names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'forewarn-migrations-'));
    for (const name of [
      '0000_init.sql',
      '0001_append_only.sql',
      '0000_zz.sql',
      '0001_b.sql',
      'drop_it.sql',
      'meta.json',
    ]) {
      writeFileSync(join(folder, name), 'DROP TABLE `a`;');
    }
    expect(readMigrations(folder).map(({ name }) => name)).toEqual(['0000_zz.sql', '0001_b.sql', 'drop_it.sql']);
    rmSync(folder, { recursive: true });
  });
  it('are survived by the version before', async () => {
    expect(await brokenMigrations(readMigrations('db/migrations'))).toEqual([]);
  });
});

describe('both versions survive', () => {
  it.each([
    ['a new table', 'CREATE TABLE `alarms` (`id` integer PRIMARY KEY NOT NULL) STRICT;'],
    ['an index', 'CREATE INDEX `a_by_b` ON `a` (`b`);'],
    ['a column that may be empty', 'ALTER TABLE `a` ADD `b` text;'],
    ['a column with a default', 'ALTER TABLE a ADD COLUMN b integer DEFAULT 0 NOT NULL;'],
    ['filling a column that is new', 'ALTER TABLE `a` ADD `b` text;--> statement-breakpoint\nUPDATE `a` SET `b` = 1;'],
    [
      'what a new table keeps of itself',
      'CREATE TABLE `t` (`a` integer NOT NULL);\nCREATE UNIQUE INDEX `t_a` ON `t` (`a`);\nINSERT INTO `t` VALUES (1);\n' +
        "CREATE TRIGGER `t_kept` BEFORE DELETE ON `t` BEGIN SELECT raise(ABORT, 'kept; for ever'); END;",
    ],
    [
      'a drop that says why it may be',
      '-- contract: since v1.4 nothing reads `a`.`b`\nALTER TABLE `a` DROP COLUMN `b`;',
    ],
  ])('%s', async (_, sql) => {
    expect(await broken(sql)).toEqual([]);
  });
});

describe('refused is', () => {
  it.each([
    ['dropping a table', 'DROP TABLE `a`;'],
    ['dropping a column', 'ALTER TABLE `a` DROP COLUMN `b`;'],
    ['dropping an index, which a query may name', 'DROP INDEX `a_by_b`;'],
    ['renaming a table', 'ALTER TABLE `a` RENAME TO `b`;'],
    ['renaming a column', 'ALTER TABLE `a` RENAME COLUMN `b` TO `c`;'],
    ['a column that must be filled', 'ALTER TABLE `a` ADD `b` text NOT NULL;'],
    ['a column with a check', "ALTER TABLE `a` ADD `b` text DEFAULT 'x' NOT NULL CHECK (b <> '');"],
    [
      'a unique index on what may be there',
      'CREATE TABLE IF NOT EXISTS `a` (`b` text);\nCREATE UNIQUE INDEX `a_b` ON `a` (`b`);',
    ],
    ['a unique index on what is there', 'CREATE UNIQUE INDEX `a_b` ON `a` (`b`);'],
    ['a trigger on what is there', "CREATE TRIGGER `t` BEFORE UPDATE ON `a` BEGIN SELECT raise(ABORT, 'no'); END;"],
    ['deleting rows', 'DELETE FROM `a`;'],
    ['changing rows', 'UPDATE `a` SET `b` = 1;'],
    ['changing more than the new column', 'ALTER TABLE `a` ADD `b` text;\nUPDATE `a` SET `b` = 1, `c` = 2;'],
    [
      'making a table anew',
      'CREATE TABLE `__new_a` (`b` text);\nDROP TABLE `a`;\nALTER TABLE `__new_a` RENAME TO `a`;',
    ],
    ['a drop in lower case behind a comment', '-- nothing uses it\ndrop table "a";'],
    ['a drop whose mark says nothing', '-- contract: x\nDROP TABLE `a`;'],
    ['what stands behind a string with a comment in it', "INSERT INTO `t` VALUES ('; --'); DELETE FROM `a`;"],
    ['a second column behind such a string', "ALTER TABLE `a` ADD `b` text; UPDATE `a` SET `b` = '--', `c` = 2;"],
    [
      'a second column behind a bracket in a string',
      "ALTER TABLE `a` ADD `b` text; UPDATE `a` SET `b` = '(', `c` = ')';",
    ],
    [
      'a drop below a mark, as a block, at the end of another’s line',
      'ALTER TABLE `a` ADD `b` text; /* -- contract: since v1.4 nothing reads it */\nDROP TABLE `c`;',
    ],
    [
      'a drop below a mark at the end of another’s line',
      'ALTER TABLE `a` ADD `b` text; -- contract: since v1.4 nothing reads it\nDROP TABLE `c`;',
    ],
    ['a drop behind the mark of another', '-- contract: since v1.4 nothing reads it\nDROP TABLE `a`;\nDROP TABLE `b`;'],
  ])('%s', async (_, sql) => {
    const faults = await broken(sql);
    expect(faults).not.toEqual([]);
    expect(faults[0]).toContain('0099_made_up.sql');
  });
});
