/* The commands, in the order in which the help lists them. Each is a file of its own. */
import type { OperatorCommand } from '../command.ts';
import { alarms } from './alarms.ts';
import { audit } from './audit.ts';
import { cancel } from './cancel.ts';
import { consent } from './consent.ts';
import { correct } from './correct.ts';
import { deadLetters } from './dead-letters.ts';
import { departures } from './departures.ts';
import { doctor } from './doctor.ts';
import { exportPeople } from './export.ts';
import { importPeople } from './import.ts';
import { keys } from './keys.ts';
import { pause, resume } from './pause.ts';
import { preview } from './preview.ts';
import { rehearse } from './rehearse.ts';
import { release } from './release.ts';
import { report } from './report.ts';
import { status } from './status.ts';
import { suppress } from './suppress.ts';
import { suppressions } from './suppressions.ts';
import { testSend } from './test-send.ts';
import { tokens } from './tokens.ts';
import { unsuppress } from './unsuppress.ts';
import { watch } from './watch.ts';
import { withdraw } from './withdraw.ts';

export const COMMANDS: readonly OperatorCommand[] = [
  preview,
  testSend,
  release,
  pause,
  resume,
  cancel,
  withdraw,
  correct,
  status,
  doctor,
  watch,
  alarms,
  deadLetters,
  report,
  departures,
  audit,
  tokens,
  rehearse,
  importPeople,
  exportPeople,
  consent,
  suppress,
  unsuppress,
  suppressions,
  keys,
];
