/*
 * `npm run chaos`: one seeded run of the real Workers under kills and faults, and its report. Exit code 1 when anything
 * was found. Ends what it started on an interrupt, too.
 */
import { cpus } from 'node:os';
import { CHAOS_HELP, parseChaosOptions } from './options.ts';
import { findingsOf, reportOf } from './report.ts';
import { endRun, runChaos } from './run.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const options = parseChaosOptions(process.argv.slice(2), String(Math.floor(Math.random() * 1_000_000)));
if (!options.ok) {
  process.stderr.write(`${options.error}\n`);
  process.exitCode = 1;
} else if (options.value.help) {
  say(CHAOS_HELP);
} else {
  const { seed, subscribers, kills } = options.value;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void endRun().finally(() => process.exit(1)));
  }
  say(`seed ${seed}  (again: npm run chaos -- --seed ${seed} --subscribers ${subscribers} --kills ${kills})`);
  const isTerminal = process.stdout.isTTY;
  const progress = (line: string): void => {
    process.stdout.write(isTerminal ? `\r\x1b[K${line}` : `${line}\n`);
  };
  const result = await runChaos({ ...options.value, progress });
  if (isTerminal) say('');
  say(`\n${reportOf(result, `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`)}`);
  if (result.findings.length > 0) {
    say(`\n${findingsOf(result)}\n\nThe Workers said last:\n${result.lines.slice(-30).join('\n')}`);
    process.exitCode = 1;
  }
}
