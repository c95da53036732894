/*
 * Takes what the other queues have given up and writes down what each was about: ids only, one row a thing. Never tries
 * again itself: the tick enqueues whatever is still owed, and an operator can ask for it (operator/alarms.ts).
 */
import { recordDeadLetters } from '../../db/dead-letters.ts';
import { deadName, subjectOf } from '../domain/dead-letter.ts';
import { logEvent } from '../log.ts';
import type { Station } from './station.ts';

export async function bury(
  { db, clock }: Pick<Station, 'db' | 'clock'>,
  messages: readonly Message<unknown>[],
): Promise<void> {
  const dead = messages.map(({ id, body }) => subjectOf(id, body));
  await recordDeadLetters(db, dead, clock.now());
  for (const each of dead) logEvent('dead-letter', { letter: deadName(each) });
  for (const message of messages) message.ack();
}
