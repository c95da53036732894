/* The commands, in the order in which the help lists them. Each is a file of its own. */
import type { OperatorCommand } from '../command.ts';
import { consent } from './consent.ts';
import { keys } from './keys.ts';
import { rehearse } from './rehearse.ts';
import { suppress } from './suppress.ts';
import { suppressions } from './suppressions.ts';
import { unsuppress } from './unsuppress.ts';

export const COMMANDS: readonly OperatorCommand[] = [rehearse, consent, suppress, unsuppress, suppressions, keys];
