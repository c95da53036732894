/*
 * What the operator was told of, and what the queues have given up:
 *   GET  /operator/alarms                       every alarm that was ever raised, as it stands
 *   GET  /operator/dead-letters                 what was given up and is still owed
 *   POST /operator/dead-letters/again {names?}  close it, all of it without names: the next tick tries what is owed
 * Trying again loses and doubles nothing: the rows decide what is owed, and a claim who sends it.
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { readAlarms } from '../../../db/alarms.ts';
import { closeSettled, listDeadLetters, tryDeadLettersAgain } from '../../../db/dead-letters.ts';
import { ALARM_WORDS, adviceOf } from '../../../templates/email/alarm-words.ts';
import { ALARMS, isRaised } from '../../domain/alarm.ts';
import { DEAD_KINDS } from '../../domain/dead-letter.ts';
import type { Station } from '../station.ts';
import { describes, type Operation } from './openapi.ts';
import type { OperatorEnv } from './operator-env.ts';
import { readRequest } from './read-request.ts';

const AlarmShape = z.object({
  name: z.enum(ALARMS),
  title: z.string(),
  what: z.string().describe('what it was raised for'),
  advice: z.string(),
  standing: z.enum(['raised', 'over']),
  raisedAt: z.int(),
  turnedAt: z.int(),
  evidence: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).describe('when it was raised'),
  mailed: z.boolean().describe('whether this turn was told by mail'),
  posted: z.boolean().describe('whether it was posted to the webhook'),
});
const Alarms = z.object({ alarms: z.array(AlarmShape) });
const DeadLetters = z.object({
  deadLetters: z.array(z.object({ name: z.string(), kind: z.enum(DEAD_KINDS), diedAt: z.int(), times: z.int() })),
});
const Again = z.object({ names: z.array(z.string().min(1).max(200)).min(1).max(1_000).optional() });
const TriedAgain = z.object({
  again: z.int().describe('closed, and tried again by the next tick as far as it is owed'),
  settled: z.int().describe('of which nothing was owed any more'),
});

export const ALARM_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/alarms', summary: 'Every alarm that was ever raised, as it stands', answer: Alarms },
  { method: 'get', path: '/dead-letters', summary: 'What the queues gave up and is still owed', answer: DeadLetters },
  {
    method: 'post',
    path: '/dead-letters/again',
    summary: 'Close what was given up, and have the next tick try it again',
    body: Again,
    answer: TriedAgain,
  },
];

export function alarmRoutes({ db, clock }: Station): Hono<OperatorEnv> {
  const app = new Hono<OperatorEnv>();
  app.get('/alarms', async (c) => {
    const { alarms } = await readAlarms(db);
    return c.json(
      describes(Alarms, {
        alarms: alarms.map(({ name, turns, raisedAt, turnedAt, evidence, mailed, posted }) => ({
          name,
          title: ALARM_WORDS[name].title,
          what: ALARM_WORDS[name].says(evidence),
          advice: adviceOf(name),
          standing: isRaised({ turns }) ? ('raised' as const) : ('over' as const),
          raisedAt,
          turnedAt,
          evidence,
          mailed: mailed === turns,
          posted: posted === turns,
        })),
      }),
    );
  });
  app.get('/dead-letters', async (c) => c.json(describes(DeadLetters, { deadLetters: await listDeadLetters(db) })));
  app.post('/dead-letters/again', async (c) => {
    const request = await readRequest(c, Again);
    if (!request.ok) return request.error;
    const { names } = request.value;
    const settled = await closeSettled(db, clock.now());
    const open = (await listDeadLetters(db)).map(({ name }) => name);
    const chosen = open.filter((name) => names === undefined || names.includes(name));
    const again = await tryDeadLettersAgain(db, chosen, clock.now());
    c.set('detail', { again, settled });
    return c.json(describes(TriedAgain, { again, settled }));
  });
  return app;
}
