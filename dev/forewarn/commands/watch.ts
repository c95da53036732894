/*
 * `forewarn watch [advisory]`: looks at a mailing until nobody waits any more: how many have been decided, how fast it
 * goes, when it will be done. One line that is rewritten on a terminal, a line a look elsewhere, an object a line with
 * --json. Only reads: leaving it (Ctrl-C) stops nothing. A system that does not answer is asked again a few times, one
 * that is asked too often later.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { fail, type Result, succeed } from '../../../workers/domain/result.ts';
import { barText, durationText, minuteText, numberText } from '../../words.ts';
import type { Desk, OperatorCommand } from '../command.ts';
import { type Course, follow, type Look } from '../course.ts';
import { AskedTooOften, CommandFailure, EXIT } from '../exit.ts';
import { mustBeKnown } from '../known-advisory.ts';
import type { OperatorApi } from '../operator-api.ts';
import { secondsArgument } from '../seconds-argument.ts';
import { counted, holdText, Standing, unreleasedLines, wrongLines } from '../standing.ts';
import { wrapped } from '../terminal.ts';

const EVERY_SECONDS = 2;
const FAILURES_IN_A_ROW = 5;
/** Whatever the system asks for. */
const LONGEST_WAIT_MS = 10 * 60_000;

export const watch: OperatorCommand = (parent, desk) => {
  parent
    .command('watch')
    .description('look at a mailing as it goes out, with its rate and when it will be done; ends when nobody waits')
    .argument('[advisory]', 'which; left out: all that is open')
    .option('--every <seconds>', 'how often to look', secondsArgument, EVERY_SECONDS)
    .action(async (advisory: string | undefined, { every }: { every: number }) => {
      await act(desk(), advisory ?? null, every * 1000);
    });
};

async function act(desk: Desk, advisory: string | null, everyMs: number): Promise<void> {
  const { terminal, json } = desk;
  const operator = await desk.api();
  const left = terminal.interruption();
  let looks: readonly Look[] = [];
  let told = '';
  for (let failures = 0; ; ) {
    const seen = await look(operator, advisory);
    let pauseMs = everyMs;
    if (seen.ok) {
      failures = 0;
      const followed = follow(looks, seen.value);
      looks = followed.looks;
      told = tell(desk, followed.course, seen.value, told);
      if (followed.course.left === 0) return end(desk, followed.course, advisory);
    } else if (seen.error instanceof AskedTooOften) {
      pauseMs = Math.min(Math.max(everyMs, seen.error.waitMs ?? 0), LONGEST_WAIT_MS);
      if (!json) noteAbove(desk, `${seen.error.message} Looking again in ${durationText(pauseMs)}.`);
    } else {
      failures += 1;
      if (failures >= FAILURES_IN_A_ROW) throw seen.error;
    }
    await wait(pauseMs, undefined, { signal: left }).catch(() => {});
    if (!left.aborted) continue;
    terminal.progress(null);
    if (!json) terminal.note('You have stopped looking; sending goes on. To stop that: pause');
    return;
  }
}

/** Fails with what may be for a moment only: no answer, or that it was asked too often. */
async function look(operator: OperatorApi, advisory: string | null): Promise<Result<Standing, CommandFailure>> {
  try {
    const standing = await operator.read('/status', Standing);
    const editions = standing.editions.filter((edition) => advisory === null || edition.advisory === advisory);
    if (advisory !== null && editions.length === 0) await mustBeKnown(operator, advisory);
    const unreleased = standing.unreleased.filter((each) => advisory === null || each.advisory === advisory);
    return succeed({ ...standing, editions, unreleased });
  } catch (error) {
    if (error instanceof AskedTooOften) return fail(error);
    if (error instanceof CommandFailure && error.exit === EXIT.unreachable) return fail(error);
    throw error;
  }
}

/** Returns what is wrong by now: it is said once, and again when it is something else. */
function tell(desk: Desk, course: Course, seen: Standing, told: string): string {
  const { terminal, json } = desk;
  const names = [...seen.wrong.map(({ alarm, what }) => alarm ?? what), ...unreleasedLines(seen)].join();
  if (json) terminal.say(JSON.stringify({ ...course, wrong: seen.wrong, unreleased: seen.unreleased }));
  else {
    const lines = [...wrongLines(seen), ...unreleasedLines(seen)];
    if (names !== told) for (const line of lines) noteAbove(desk, wrapped(line, terminal.width));
    if (terminal.rewrites) terminal.progress(inWords(course, true));
    else terminal.say(`${minuteText(course.at)} ${inWords(course, false)}`);
  }
  return names;
}

function end({ terminal, json }: Desk, { total, decided }: Course, advisory: string | null): void {
  terminal.progress(null);
  if (json) return;
  const name = advisory ?? 'Everything that is open';
  terminal.say(
    total === 0
      ? `${name}: nobody waits for anything now.`
      : `${name}: done. ${counted(decided, 'person is', 'people are')} decided, nobody waits. The statement: report`,
  );
}

function noteAbove({ terminal }: Desk, line: string): void {
  terminal.progress(null);
  terminal.note(line);
}

/** "[######......] 12,300 of 45,000 (27 %), 480 a second, done about 14:32 UTC (in 1 min)". */
function inWords({ at, total, decided, left, perSecond, endsAt, heldBy, blocked }: Course, hasBar: boolean): string {
  const share = total === 0 ? 1 : decided / total;
  const count = `${hasBar ? `${barText(share)} ` : ''}${numberText(decided)} of ${numberText(total)} (${Math.floor(share * 100)} %)`;
  if (left === 0) return count;
  if (blocked !== null) return `${count}, ${blocked}`;
  if (heldBy.length > 0) return `${count}, held: ${[...new Set(heldBy.map(holdText))].join('; ')}`;
  if (perSecond === null) return count;
  if (perSecond === 0) return `${count}, standing still`;
  const rate = perSecond < 10 ? perSecond.toFixed(1) : numberText(Math.round(perSecond));
  if (endsAt === null) return `${count}, ${rate} a second; no end: part of it is held`;
  return `${count}, ${rate} a second, done about ${minuteText(endsAt).slice(11)} UTC (in ${durationText(endsAt - at)})`;
}
