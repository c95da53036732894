/* What `npm run deploy` is asked for. Reads nothing but its arguments. */
import { parseArgs } from 'node:util';
import { fail, type Result, succeed } from '../../workers/domain/result.ts';
import { refusedArguments } from '../options.ts';

export type DeployTask =
  | { readonly kind: 'help' }
  | { readonly kind: 'check-rollback'; readonly ref: string | null }
  | { readonly kind: 'deploy'; readonly name: string; readonly dryRun: boolean; readonly isChecked: boolean };

export const DEPLOY_HELP = `Usage: npm run deploy -- <installation> [options]
       npm run deploy -- --check-rollback [commit]

Brings this commit live at an installation that npm run setup has made: checks, migrations, then the Workers.

  --dry-run          print every step and bundle the Workers; change and send nothing
  --checked          do not run npm run check: it has just passed, in a pipeline's step before this one
  --check-rollback   whether an earlier version (default: the tag before this commit) runs on this schema
  --help             show this

docs/deploying.md says in which order, and how to go back.`;

export function parseDeployOptions(args: readonly string[]): Result<DeployTask, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        checked: { type: 'boolean' },
        'check-rollback': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return succeed({ kind: 'help' });
    if (positionals.length > 1) return fail('Name one. Use --help to see the options.');
    const [name] = positionals;
    if (values['check-rollback']) return succeed({ kind: 'check-rollback', ref: name ?? null });
    if (name === undefined) return fail('Name the installation: npm run deploy -- production. Use --help to see more.');
    return succeed({ kind: 'deploy', name, dryRun: values['dry-run'] ?? false, isChecked: values.checked ?? false });
  } catch (error) {
    return fail(refusedArguments(error));
  }
}
