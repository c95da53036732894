/* The proof for the terminal: plain text that can also be kept as a file. */
import { tableLines } from '../table.ts';
import { type Terminal, wrapped } from '../terminal.ts';
import type { Block, ProofDocument } from './document.ts';

const INDENT = '  ';

export function sayProof(terminal: Terminal, { title, printed, summary, sections }: ProofDocument): void {
  const { style, width } = terminal;
  terminal.say(style('bold', title));
  terminal.say(style('dim', printed));
  terminal.say();
  terminal.say(wrapped(summary, width));
  for (const { heading, blocks } of sections) {
    terminal.say();
    terminal.say(style('bold', heading));
    for (const block of blocks) sayBlock(terminal, block);
  }
}

function sayBlock({ say, style, width }: Terminal, block: Block): void {
  switch (block.kind) {
    case 'text':
      say(wrapped(block.text, width, INDENT));
      break;
    case 'fault':
      say(style('red', wrapped(block.text, width, INDENT)));
      break;
    case 'quote':
      say(wrapped(block.text, width, `${INDENT}| `));
      break;
    case 'code':
      // Never broken: it is there to be copied.
      say(`${INDENT}${INDENT}${block.text}`);
      break;
    case 'pairs': {
      const label = Math.max(...block.pairs.map(([name]) => name.length));
      for (const [name, value] of block.pairs) say(`${INDENT}${name.padEnd(label)}  ${value}`);
      break;
    }
    case 'table':
      for (const line of tableLines(block.head, block.rows, width - INDENT.length)) say(`${INDENT}${line}`);
      break;
  }
}
