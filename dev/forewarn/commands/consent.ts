/*
 * `forewarn consent <address>`: the proof of one person's consent, for the terminal, as a page to print (--html), or as
 * JSON. Only reads. The address goes to the system in a request's body.
 */
import { addressArgument } from '../address-argument.ts';
import type { OperatorCommand } from '../command.ts';
import { CommandFailure } from '../exit.ts';
import { writeNew } from '../new-file.ts';
import { proofDocument } from '../proof/document.ts';
import { proofPage } from '../proof/page.ts';
import { Proof } from '../proof/proof.ts';
import { sayProof } from '../proof/text.ts';

export const consent: OperatorCommand = (parent, desk) => {
  parent
    .command('consent')
    .description('the proof of one person’s consent: who asked for what, in which words, when, and what happened since')
    .argument('<address>', 'whose', addressArgument)
    .option('--html <file>', 'write it as a page to print (a file that is there is not overwritten)')
    .action(async (address: string, { html }: { html?: string }) => {
      const { api, terminal, json } = desk();
      const proof = await (await api()).ask('/consent', { address }, Proof);
      if (proof.records.length === 0 && proof.suppression === null) {
        throw new CommandFailure(`Nothing is kept of ${proof.address}: no consent was asked for or given with it.`);
      }
      const document = proofDocument(proof);
      if (html !== undefined) await writeNew(html, await proofPage(document));
      if (json) return terminal.json(proof);
      if (html === undefined) sayProof(terminal, document);
      else terminal.say(`The proof is in ${html}.`);
    });
};
