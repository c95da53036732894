import { expect, it } from 'vitest';
import { inOneLine, migrationLines } from '../../dev/migrations.ts';

it('a statement is written in one line, without the lines that are comments', () => {
  expect(inOneLine('-- Why.\nCREATE TABLE `a` (\n\t`b` text\n);\n')).toBe('CREATE TABLE `a` ( `b` text );');
});

it('a comment that would hide what follows it is refused', () => {
  expect(() => inOneLine('DELETE FROM `a` -- all that is old\nWHERE `b` < 1;')).toThrow('a comment would hide');
});

it('a text that goes over the end of a line is refused', () => {
  expect(() => inOneLine("INSERT INTO `a` VALUES ('one\ntwo');")).toThrow('a text would lose the end of its line');
});

it('every migration is a statement a line', () => {
  const lines = migrationLines().split('\n');
  expect(lines.length).toBeGreaterThan(50);
  for (const line of lines) expect(line).toMatch(/^(CREATE|INSERT|UPDATE|DELETE|ALTER|DROP|WITH|PRAGMA) .*;$/i);
});
