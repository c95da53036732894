/*
 * What the Workers' isolate holds while a campaign goes out, asked of workerd's inspector: V8's heap and the buffers
 * outside of it, which are what Cloudflare's limit of 128 MB counts. Both as they are, garbage included: the local
 * runtime has no such limit and collects when it likes, so this is above what is needed. In a part of its own, because
 * being asked slows the Workers.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type CampaignOptions, inCampaign, WEEK } from './campaign.ts';
import { proveExactlyOnce } from './sending.ts';
import type { StandIn } from './stand-in.ts';

const SAMPLE_EVERY_MS = 50;

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize: number;
  readonly backingStorageSize: number;
}

export interface MemoryResult {
  readonly subscribers: number;
  readonly latencyMs: number;
  readonly samples: number;
  readonly before: number;
  /** The most of heap and buffers together at one time, and what each was of it. */
  readonly peak: number;
  readonly peakHeap: number;
  readonly peakBuffers: number;
  /** The least and the median while mails went out: right after a collection, and usually. */
  readonly least: number;
  readonly median: number;
}

export async function measureMemory(code: string, standIn: StandIn, options: CampaignOptions): Promise<MemoryResult> {
  return await inCampaign(code, standIn, { ...options, inspected: true }, async (campaign) => {
    const inspector = await connect(await campaign.runtime.inspectorUrl());
    try {
      const look = async (): Promise<{ heap: number; buffers: number }> => {
        const usage = (await inspector.ask('Runtime.getHeapUsage')) as HeapUsage;
        return { heap: usage.usedSize + usage.embedderHeapUsedSize, buffers: usage.backingStorageSize };
      };
      const total = ({ heap, buffers }: { heap: number; buffers: number }): number => heap + buffers;
      const before = await look();
      let peak = before;
      const totals: number[] = [];
      let isGoing = true;
      await campaign.runtime.tick(WEEK);
      const sent = campaign.untilSent(WEEK).finally(() => {
        isGoing = false;
      });
      const looking = async (): Promise<void> => {
        while (isGoing) {
          const now = await look();
          totals.push(total(now));
          if (total(now) > total(peak)) peak = now;
          await wait(SAMPLE_EVERY_MS);
        }
      };
      await Promise.all([sent, looking()]);
      proveExactlyOnce(await standIn.finalTally(), options);
      totals.sort((one, other) => one - other);
      const { subscribers, latencyMs } = options;
      return {
        subscribers,
        latencyMs,
        samples: totals.length,
        least: totals[0] ?? Number.NaN,
        median: totals[Math.floor(totals.length / 2)] ?? Number.NaN,
        before: total(before),
        peak: total(peak),
        peakHeap: peak.heap,
        peakBuffers: peak.buffers,
      };
    } finally {
      inspector.close();
    }
  });
}

/** The inspector of the one Worker behind this address. Source: chromedevtools.github.io/devtools-protocol. */
async function connect(url: string): Promise<{ ask(method: string): Promise<unknown>; close(): void }> {
  const socket = new WebSocket(url);
  const opened = Promise.withResolvers<void>();
  const waiting = new Map<number, (result: unknown) => void>();
  let asked = 0;
  socket.addEventListener('open', () => opened.resolve());
  socket.addEventListener('error', () => opened.reject(new Error(`the inspector does not answer at ${url}`)));
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  await opened.promise;
  return {
    async ask(method) {
      const answer = Promise.withResolvers<unknown>();
      asked += 1;
      waiting.set(asked, answer.resolve);
      socket.send(JSON.stringify({ id: asked, method }));
      return await answer.promise;
    },
    close: () => socket.close(),
  };
}
