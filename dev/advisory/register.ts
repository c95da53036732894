/* Adds a new advisory to the source of templates/advisories/index.ts: its imports, and its entry as the last one. */
import { LANGUAGES } from '../../workers/domain/language.ts';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { constantOf } from './names.ts';

const LAST_IMPORT = /^import [^;]*;\n(?![\s\S]*^import )/m;
const LIST = /(?<=^export const ADVISORIES: readonly AdvisoryEntry\[\] = \[\n[^\]]*)(?=^\];)/m;

/** The source with the advisory in it, imports not sorted yet. */
export function register(source: string, slug: string): Result<string, string> {
  const constant = constantOf(slug);
  const names = [constant, ...LANGUAGES.map((language) => `${constant}_${language.toUpperCase()}`)];
  const taken = names.find((name) => new RegExp(`\\b${name}\\b`).test(source));
  if (taken !== undefined) return fail(`There is an advisory ${slug} already, or one whose name in code is ${taken}.`);
  if (!LAST_IMPORT.test(source) || !LIST.test(source)) {
    return fail('templates/advisories/index.ts is not as expected: no imports, or no list called ADVISORIES.');
  }
  const imports = names.map((name, index) => {
    const language = LANGUAGES[index - 1];
    return `import { ${name} } from './${slug}/${language ?? 'advisory'}.ts';\n`;
  });
  const texts = LANGUAGES.map((language) => `    ${language}: ${constant}_${language.toUpperCase()},\n`);
  return succeed(
    source
      .replace(LAST_IMPORT, (last) => `${last}${imports.join('')}`)
      .replace(LIST, `  entry(${constant}, {\n${texts.join('')}  }),\n`),
  );
}
