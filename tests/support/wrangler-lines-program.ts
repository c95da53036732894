/*
 * Wrangler itself, given many command lines one after another: to load it takes most of a second, to read a line some
 * milliseconds. The lines come as JSON by standard input; what it says to each goes as JSON to standard output.
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { CLI } from '../../dev/wrangler-command.ts';

type Main = (line: readonly string[]) => Promise<void>;

/** Where its file asks whether it is the program, and calls what is called here. */
const IS_PROGRAM = 'if (typeof vitest === "undefined" && __require.main === module) {';

function loadMain(): Main {
  const code = readFileSync(CLI, 'utf8');
  const [before, after, ...more] = code.split(IS_PROGRAM);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${CLI} no longer has the line: ${IS_PROGRAM}`);
  }
  const wrangler = new Module(CLI) as Module & { _compile(code: string, path: string): void };
  wrangler.paths = createRequire(CLI).resolve.paths('wrangler') ?? [];
  wrangler._compile(`${before}exports.main = main;\n${IS_PROGRAM}${after}`, CLI);
  return (wrangler.exports as { main: Main }).main;
}

async function saidTo(main: Main, line: readonly string[]): Promise<{ out: string; err: string }> {
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...line);
  const out = hold(process.stdout);
  const err = hold(process.stderr);
  // It has said what it rejects with; as the program it only ends with it.
  await main(line).catch(() => {});
  return { out: out(), err: err() };
}

/** What is written to the stream is kept; the function that it returns ends that, and gives it. */
function hold(stream: NodeJS.WriteStream): () => string {
  const { write } = stream;
  let kept = '';
  stream.write = (chunk: string | Uint8Array) => {
    kept += String(chunk);
    return true;
  };
  return () => {
    stream.write = write;
    return kept;
  };
}

const main = loadMain();
const answers = [];
for (const line of JSON.parse(await text(process.stdin)) as string[][]) answers.push(await saidTo(main, line));
process.stdout.write(JSON.stringify(answers), () => process.exit());
