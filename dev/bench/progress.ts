/* A bar on the terminal while a run goes on. Writes nothing where there is no terminal. */
const WIDTH = 30;

/** `share` from 0 to 1. */
export function showProgress(label: string, share: number, note: string): void {
  if (!process.stderr.isTTY) return;
  const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  process.stderr.write(`\r\x1b[K${label}  ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}  ${note}`);
}

export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}
