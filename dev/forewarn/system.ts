/*
 * Which system a command speaks to, and as whom. The local one unless another is named. A deployed one only over https,
 * and only with a token from the environment: the local token never leaves this machine.
 */
import { operatorToken } from '../operator-request.ts';
import { CommandFailure, EXIT } from './exit.ts';

const LOCAL = 'http://localhost:8787';
const HERE: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

export interface SystemOptions {
  readonly url?: string | undefined;
  readonly remote?: boolean | undefined;
}

export interface System {
  readonly origin: string;
  readonly token: string;
  /** What opens Cloudflare Access in front of it; nothing where there is none. */
  readonly door: Readonly<Record<string, string>>;
}

export async function findSystem({ url, remote }: SystemOptions, env: NodeJS.ProcessEnv): Promise<System> {
  const usage = (message: string) => new CommandFailure(message, EXIT.usage);
  if (url !== undefined && remote) throw usage('Say --url or --remote, not both.');
  const named = remote ? env['FOREWARN_URL'] : (url ?? LOCAL);
  if (named === undefined || named === '') {
    throw usage('--remote needs FOREWARN_URL in the environment: the address of the cron Worker.');
  }
  const address = URL.parse(named);
  const source = remote ? 'FOREWARN_URL' : '--url';
  if (address === null || !/^https?:$/.test(address.protocol)) throw usage(`${source} is not an address: ${named}`);
  if (address.username !== '' || address.pathname !== '/' || address.search !== '') {
    throw usage(`${source} must be an origin such as https://operator.forewarn.example, without anything behind it.`);
  }
  const isHere = HERE.includes(address.hostname);
  if (!isHere && address.protocol !== 'https:') {
    throw usage(`${source} must be https: the token would travel in the open.`);
  }
  if (!isHere && (env['OPERATOR_TOKEN'] ?? '') === '') {
    throw usage(`${address.origin} needs its operator's token: set OPERATOR_TOKEN in the environment.`);
  }
  const door = isHere ? {} : doorOf(env);
  if (door === null) throw usage('Set both CF_ACCESS_CLIENT_ID and CF_ACCESS_CLIENT_SECRET, or neither.');
  const token = await operatorToken(env);
  if (!token.ok) throw new CommandFailure(token.error, EXIT.unauthorised);
  return { origin: address.origin, token: token.value, door };
}

/** The headers of an Access service token; null where half of it is missing.
 * https://developers.cloudflare.com/cloudflare-one/identity/service-tokens/ */
function doorOf(env: NodeJS.ProcessEnv): System['door'] | null {
  const [id = '', secret = ''] = [env['CF_ACCESS_CLIENT_ID'], env['CF_ACCESS_CLIENT_SECRET']];
  if (id === '' && secret === '') return {};
  return id === '' || secret === '' ? null : { 'CF-Access-Client-Id': id, 'CF-Access-Client-Secret': secret };
}
