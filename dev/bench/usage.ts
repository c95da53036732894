/*
 * What processes have used, from Linux's /proc: CPU time and peak memory. The kernel counts CPU time in hundredths
 * of a second. Source: proc(5), /proc/pid/stat fields 14 and 15, /proc/pid/status VmHWM.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const TICK_MS = 10;

/** CPU milliseconds, user and system together, that the process and its ended children have used. */
export function cpuMsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The program's name, in parentheses, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** The most memory that the process has held at once since `forgetPeak`, in bytes. */
export function peakBytesOf(pid: number): number {
  const match = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(match?.[1] ?? 0) * 1024;
}

/** Makes the peak start anew from what the process holds now. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}
