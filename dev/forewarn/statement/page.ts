/* The completion statement as a page to print and keep: what was intended, and what became of every person. */
import { html } from 'hono/html';
import { barChart } from '../../printed/charts.ts';
import { type Markup, printedPage } from '../../printed/frame.ts';
import { STYLE } from '../../printed/style.ts';
import { table } from '../../printed/tables.ts';
import { minuteText, numberText } from '../../words.ts';
import { counted } from '../standing.ts';
import type { Statement } from './read.ts';
import {
  addsUp,
  equation,
  HEARD,
  isFinal,
  NO_LANGUAGE,
  PARTS,
  STILL_COMING,
  type Sum,
  sumOf,
  sumsBy,
  verdict,
} from './sums.ts';

const COLUMNS = [
  ['For', 'intended'],
  ['Acc.', 'accepted'],
  ['Left', 'left'],
  ['Done', 'done'],
  ['Ref.', 'refused'],
  ['Exp.', 'expired'],
  ['Unkn.', 'unknown'],
  ['Wait.', 'waiting'],
  ['Deliv.', 'delivered'],
  ['Bounc.', 'bounced'],
  ['Compl.', 'complained'],
  ['Marked', 'marks'],
] as const satisfies readonly (readonly [string, keyof Sum])[];

export async function statementPage(statement: Statement): Promise<string> {
  const total = sumOf('', statement.rows);
  const isGood = isFinal(statement) && addsUp(total);
  const parts = PARTS.filter(([part]) => part !== 'waiting' || total.waiting > 0);
  const figures = [['Intended', total.intended] as const, ...parts.map(([part, name]) => [name, total[part]] as const)];
  // On paper there is room for a column less.
  const columns = COLUMNS.filter(([, part]) => part !== 'waiting' || total.waiting > 0);
  const heard = [...HEARD.map(([part, name]) => [name, total[part]] as const), ['Marked done', total.marks] as const];
  const otherMarks =
    statement.otherMarks === 0
      ? ''
      : ` ${counted(statement.otherMarks, 'more mark was', 'more marks were')} made behind no edition’s mail.`;
  const content = html`<p class="soft">Read from the books on ${minuteText(statement.at)} UTC:
${counted(statement.batches, 'batch', 'batches')} of at most 100 people. No address is in it.</p>
<p class="verdict${isGood ? '' : ' bad'}">${verdict(statement, total)}</p>
<p><b>${equation(total)}</b></p>
<dl class="figures">${figures.map(figure)}</dl>
<h2>What was heard since</h2>
<p class="soft">Of the mails that the provider accepted. Accepted is not delivered:
the recipient’s server has the last word. ${STILL_COMING}</p>
<dl class="figures">${heard.map(figure)}</dl>
${section('editions', 'By edition', 'Edition', sumsBy('edition', statement), columns)}
${section('countries', 'By country', 'Country', sumsBy('country', statement), columns)}
${section('languages', 'By language', 'Language', sumsBy('language', statement), columns)}
<h2>What the words mean</h2>
<ul class="findings">
<li><b>For</b>: people on the list when the edition reached their place, but for those who had it elsewhere or want no such
mail. <b>Acc.</b>: accepted, the provider took the mail.</li>
<li><b>Left</b>, <b>Done</b>: they left the list, or had marked the advisory done, before their mail was made.
<b>Ref.</b>: the provider refused the address.</li>
<li><b>Exp.</b>: the edition closed before their turn came; it is never sent late.
<b>Unkn.</b>: the provider never answered, so that it was not sent again.
${total.waiting > 0 ? html`<b>Wait.</b>: their turn is still to come.` : ''}</li>
<li><b>Deliv.</b>, <b>Bounc.</b>, <b>Compl.</b>: each accepted mail counts once, by the gravest word about it.
<b>Marked</b>: readers who have said since, behind the link in this edition’s mail, that they are done;
marks of those who have left or were erased are not kept.</li>
<li>The language of those who were dropped before their mail was made is not in the books (“${NO_LANGUAGE}”).${otherMarks}</li>
</ul>
`;
  return await printedPage(`Completion statement: ${statement.advisory}`, STYLE, content);
}

const figure = ([name, value]: readonly [string, number]): Markup =>
  html`<div><dt>${name}</dt><dd>${numberText(value)}</dd></div>`;

/** Bars of how many were accepted, in a track as long as how many it was for, and the table with all figures. */
function section(
  id: string,
  heading: string,
  first: string,
  sums: readonly Sum[],
  shownColumns: readonly (typeof COLUMNS)[number][],
): Markup {
  const most = Math.max(1, ...sums.map(({ intended }) => intended));
  const rows = sums.map(({ name, intended, accepted, expired, unknown, refused }) => {
    const missed = expired + unknown + refused;
    return {
      label: name,
      value: `${numberText(accepted)} of ${numberText(intended)}`,
      track: intended / most,
      segments: [
        ...(accepted > 0 ? [{ from: 0, to: accepted / most, look: 'good' }] : []),
        ...(missed > 0 ? [{ from: accepted / most, to: (accepted + missed) / most, look: 'bad' }] : []),
      ],
    };
  });
  const columns = [
    { name: first, kind: 'text' as const },
    ...shownColumns.map(([name]) => ({ name, kind: 'number' as const })),
  ];
  const cells = sums.map((sum) => [sum.name, ...shownColumns.map(([, part]) => shown(sum[part]))]);
  return html`<h2>${heading}</h2>
<figure>${barChart(id, heading, 'One bar each: people whose mail was accepted, then those who were missed.', rows)}
<ul class="legend"><li><span class="good"></span>accepted</li>
<li><span class="bad"></span>expired, unknown or refused</li></ul></figure>
${table(heading, columns, cells)}`;
}

const shown = (value: number): string => (value === 0 ? '–' : numberText(value));
