/*
 * The import statements of a source file: `import`, `export ... from`, `import '...'` and `import('...')`, on one line
 * or several. Reads text, not a syntax tree: enough for source that the formatter has been over.
 */

export interface Import {
  /** A path from the repository's root, a package's name, or null if the statement does not say what it loads. */
  readonly to: string | null;
  readonly isPackage: boolean;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

const COMMENTS = /^[ \t{]*\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm;
const STATEMENT = /^[ \t]*(?:import|export)\b([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]/gm;
const BARE = /^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const DYNAMIC = /\b(?:import|require)\(\s*(?:['"]([^'"]+)['"])?/g;

export function readImports(path: string, source: string): Import[] {
  const code = source.replaceAll(COMMENTS, '');
  return [
    ...[...code.matchAll(STATEMENT)].map(([, names = '', to = '']) => importOf(path, to, isTypeOnly(names))),
    ...[...code.matchAll(BARE)].map(([, to = '']) => importOf(path, to, false)),
    ...[...code.matchAll(DYNAMIC)].map(([, to]) =>
      to === undefined ? { to: null, isPackage: false, typeOnly: false } : importOf(path, to, false),
    ),
  ];
}

function isTypeOnly(names: string): boolean {
  if (/^\s*type\b/.test(names)) return true;
  const braces = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
  const each = (braces ?? '').split(',').filter((name) => name.trim() !== '');
  return each.length > 0 && each.every((name) => /^\s*type\s/.test(name));
}

function importOf(path: string, to: string, typeOnly: boolean): Import {
  if (!to.startsWith('.')) return { to, isPackage: true, typeOnly };
  const parts = path.split('/').slice(0, -1);
  for (const step of to.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return { to: parts.join('/'), isPackage: false, typeOnly };
}
