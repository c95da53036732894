/* The stand-in for wrangler, as the program that FOREWARN_WRANGLER may name. */
import { answerAsWrangler } from './wrangler-stand-in.ts';

const { code, out, err } = await answerAsWrangler(process.argv.slice(2), process.env, process.cwd());
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
