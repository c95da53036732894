/*
 * `forewarn preview <advisory>`: where to look at it in a browser; with --out its variants as files, HTML and text. Only
 * reads, and overwrites nothing.
 */
import { join } from 'node:path';
import * as z from 'zod';
import type { OperatorCommand } from '../command.ts';
import { writeNew } from '../new-file.ts';
import { makeFolder } from '../new-folder.ts';
import { counted } from '../standing.ts';

const Variants = z.object({
  variants: z.array(
    z.object({
      // They become a file's name.
      edition: z.string().regex(/^[a-z-]+$/),
      region: z.string().regex(/^[a-z-]+$/),
      language: z.string().regex(/^[a-z]+$/),
      hash: z.string(),
      standing: z.string(),
      subject: z.string(),
      html: z.string(),
      text: z.string(),
    }),
  ),
  count: z.number(),
  next: z.number().nullable(),
});

interface Options {
  readonly edition?: string;
  readonly region?: string;
  readonly language?: string;
  readonly out?: string;
}

export const preview: OperatorCommand = (parent, desk) => {
  parent
    .command('preview')
    .description('where to see what would be sent; with --out, as files')
    .argument('<advisory>', 'which')
    .option('--edition <edition>', 'which, or all (default: the first)')
    .option('--region <region>', 'which, or all (default: the first)')
    .option('--language <language>', 'which, or all (default: the first)')
    .option('--out <folder>', 'write HTML and text files there')
    .action(async (advisory: string, { out, ...choice }: Options) => {
      const { api, terminal, json } = desk();
      const operator = await api();
      const written: string[] = [];
      const found: { subject: string; hash: string; standing: string; variant: string }[] = [];
      for (let after: number | null = 0; after !== null; ) {
        const query = new URLSearchParams({ ...choice, after: String(after) });
        const page: z.infer<typeof Variants> = await operator.read(
          `/advisories/${encodeURIComponent(advisory)}/variants?${query}`,
          Variants,
        );
        for (const { edition, region, language, html, text, ...rest } of page.variants) {
          const name = `${edition}.${region}.${language}`;
          found.push({ variant: `${edition} ${region} ${language}`, ...rest });
          if (out === undefined) continue;
          await makeFolder(out);
          for (const [ending, content] of [
            ['html', html],
            ['txt', text],
          ] as const) {
            const path = join(out, `${name}.${ending}`);
            await writeNew(path, content);
            written.push(path);
          }
        }
        after = page.next;
        terminal.progress(after === null ? null : `${after} of ${page.count}`);
      }
      const at = `/operator/preview?${new URLSearchParams({ advisory, ...choice })}`;
      if (json) return terminal.json({ at, variants: found, written });
      for (const { variant, standing, hash, subject } of found) {
        terminal.say(`${variant}  ${hash.slice(0, 12)}  ${standing}  ${subject}`);
      }
      if (written.length > 0) terminal.say(`${counted(written.length, 'file is', 'files are')} in ${out}.`);
      terminal.say(`In a browser (the token is the password): ${at} at the same address`);
    });
};
