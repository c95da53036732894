/*
 * `npm run advisory new <slug>`: makes the folder of a new advisory and registers it. What it makes compiles only when
 * every place in it is written. Never changes an advisory that exists; when it fails it leaves the tree as it was.
 */
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { ROOT } from '../root.ts';
import { ADVISORY_HELP, type NewAdvisory, parseAdvisoryArguments } from './arguments.ts';
import { factsFile } from './facts-file.ts';
import { register } from './register.ts';
import { wordsFiles } from './words-file.ts';
import { readRegistry, writeAdvisory } from './write-advisory.ts';

async function make(advisory: NewAdvisory): Promise<Result<string, string>> {
  const registered = register(await readRegistry(ROOT), advisory.slug);
  if (!registered.ok) return registered;
  const files = new Map([['advisory.ts', factsFile(advisory)], ...wordsFiles(advisory)]);
  const written = await writeAdvisory(ROOT, advisory.slug, files, registered.value);
  if (!written.ok) return written;
  const places = [...files.values()].join('').split('unwritten(').length - 1;
  return succeed(
    `templates/advisories/${advisory.slug} is made: advisory.ts and a file for each language, with ${places} places ` +
      'that are still to be written.\nEach says what belongs there; docs/advisories.md explains them.\n' +
      'npm run check:types names those that are left.',
  );
}

const asked = parseAdvisoryArguments(process.argv.slice(2));
const outcome = !asked.ok ? fail(asked.error) : asked.value === null ? succeed(ADVISORY_HELP) : await make(asked.value);
if (outcome.ok) console.log(outcome.value);
else {
  console.error(outcome.error);
  process.exitCode = 1;
}
