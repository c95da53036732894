/*
 * Runs one command line: commander takes it apart, the command acts, and however it ends becomes an exit code (exit.ts).
 * Never ends the process by itself, and never prints a stack for what was to be expected.
 */
import { Command, CommanderError } from 'commander';
import type { Desk } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { CommandFailure, EXIT, type ExitCode } from './exit.ts';
import { openOperatorApi } from './operator-api.ts';
import { findSystem, type SystemOptions } from './system.ts';
import { openTerminal, type Streams, type Terminal } from './terminal.ts';

const FOOTER = `
Exit codes: 0 done; 1 refused, nothing found, or it does not fit (rehearse);
2 wrong usage; 3 no answer; 4 no token, or a wrong one.
The token is OPERATOR_TOKEN in the environment, else (for this machine's system
only) the one in .dev.vars.`;
/** What stands beside a command's name is broken into lines down to this width: by itself commander gives up below 40. */
const LEAST_COLUMN = 20;

export async function runForewarn(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  streams: Streams,
): Promise<ExitCode> {
  const terminal = openTerminal(streams, env);
  const program = commandLine(terminal, env, streams, () => wantsJson(program, args));
  try {
    await program.parseAsync(args, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      if (wantsJson(program, args)) terminal.json({ error: usageFault(error) });
      return EXIT.usage;
    }
    if (!(error instanceof CommandFailure)) throw error;
    terminal.progress(null);
    const { json } = program.opts<{ json?: boolean }>();
    if (error.message === '') return error.exit;
    if (json) terminal.json({ error: error.message });
    else terminal.note(error.message);
    return error.exit;
  }
}

/** Also when the line was found wrong before commander came to the option. */
function wantsJson(program: Command, args: readonly string[]): boolean {
  return program.opts<{ json?: boolean }>().json === true || args.includes('--json');
}

/** In place of what commander writes itself. */
function usageFault({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'A command is missing. Use --help to see which there are.';
  return message.replace(/^error: /, '');
}

function commandLine(
  terminal: Terminal,
  env: NodeJS.ProcessEnv,
  { out, err }: Streams,
  isForProgram: () => boolean,
): Command {
  const program = new Command('forewarn')
    .usage('<command> [options]     (npm run forewarn -- <command>)')
    .description('Runs a list: what an operator does with a Forewarn system, from the command line.')
    .option('--url <origin>', 'the system to speak to, at the address of its cron Worker (default: the local one)')
    .option('--remote', 'the deployed system, at the address in FOREWARN_URL')
    .option('--json', 'print JSON and nothing else')
    .helpOption('-h, --help', 'show this')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: LEAST_COLUMN })
    .addHelpText('after', FOOTER)
    .showHelpAfterError('Use --help to see how.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void out.write(text),
      writeErr: (text) => {
        if (!isForProgram()) err.write(text);
      },
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  const desk = (): Desk => {
    const { json = false, ...system } = program.opts<SystemOptions & { json?: boolean }>();
    return {
      terminal,
      json,
      api: async () => openOperatorApi(await findSystem(system, env)),
      now: () => Date.now(),
    };
  };
  for (const add of COMMANDS) add(program, desk);
  return program;
}
