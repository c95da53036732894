/* A bar on the terminal while a run goes on. Writes nothing where there is no terminal. */
import { barText } from '../words.ts';

/** `share` from 0 to 1. */
export function showProgress(label: string, share: number, note: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\x1b[K${label}  ${barText(share)}  ${note}`);
}

export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}
