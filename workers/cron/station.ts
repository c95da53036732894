/* What the cron Worker's stages work with, made once per event by index.ts. */
import type { Database } from '../../db/database.ts';
import type { AdvisoryEntry } from '../../templates/advisories/index.ts';
import type { LinkKeys } from '../domain/link-token.ts';
import type { ConfirmationMessage, LetterMessage } from '../domain/queue-message.ts';
import type { CronSettings } from '../domain/settings/cron.ts';
import type { Lanes } from '../mail/lanes.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Pacer, PacerClock } from '../mail/pacer.ts';
import type { QueueDoor } from '../mail/put-on-queue.ts';

export interface Station {
  readonly db: Database;
  /** The advisories in the tree. */
  readonly advisories: readonly AdvisoryEntry[];
  readonly settings: CronSettings;
  readonly linkKeys: LinkKeys;
  readonly mailer: Mailer;
  readonly batches: Lanes;
  /** The turns of the lane that this queue is, each lane with its share of the configured rate. */
  pacerOf(queue: string): Pacer;
  readonly confirmations: QueueDoor<ConfirmationMessage | LetterMessage>;
  /** The machine's own clock: for ages of messages and for pacing, never for what is open. */
  readonly clock: PacerClock;
}
