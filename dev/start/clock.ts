/*
 * The clock of the local system: Cloudflare's cron, ticking by itself. One tick at a time; one that fails is said in
 * one line, and the next one comes all the same.
 */

/** Longer than any honest tick takes on a slow machine. */
const TICK_LIMIT_MS = 300_000;

/** The address that ticks at a moment: how a test or a person travels. */
export function tickUrl(site: string, at: number): string {
  return `${site}/cdn-cgi/handler/scheduled?cron=*+*+*+*+*&time=${at}`;
}

/** Ticks now and then every so many seconds, until the signal. */
export function startClock(site: string, seconds: number, signal: AbortSignal, say: (line: string) => void): void {
  let failing: string | null = null;
  const tick = async (): Promise<void> => {
    const failure = await tickOnce(site, signal);
    if (signal.aborted) return;
    if (failure !== null && failure !== failing) say(`A tick failed: ${failure}`);
    if (failure === null && failing !== null) say('Ticks work again.');
    failing = failure;
    setTimeout(() => void tick(), seconds * 1000).unref();
  };
  void tick();
}

async function tickOnce(site: string, signal: AbortSignal): Promise<string | null> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(TICK_LIMIT_MS)]);
    const response = await fetch(tickUrl(site, Date.now()), { signal: limit });
    const answer = (await response.text()).trim().replaceAll(/\s+/g, ' ').slice(0, 200);
    return response.ok ? null : `the cron Worker answered ${response.status} ${answer}`;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    return error.cause instanceof Error ? error.cause.message : error.message;
  }
}
