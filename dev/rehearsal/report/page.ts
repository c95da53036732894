/*
 * The rehearsal as one HTML file for people who were not there: what goes out, when, and whether it fits. No script,
 * nothing loaded from anywhere, nobody's address.
 */
import { html } from 'hono/html';
import { printedPage } from '../../printed/frame.ts';
import { STYLE } from '../../printed/style.ts';
import { dayText, durationText, minuteText, numberText } from '../../words.ts';
import { assumptionsOf } from '../assumptions.ts';
import { editionsOf } from '../editions.ts';
import { mendingText } from '../mending-text.ts';
import type { Rehearsal } from '../rehearse.ts';
import { verdictOf } from '../verdict.ts';
import { daysSection, editionsSection, languagesSection, openingsSection } from './sections.ts';

export async function reportPage(rehearsal: Rehearsal): Promise<string> {
  const { subject, conditions, course, rehearsedAt, tookMs } = rehearsal;
  const editions = editionsOf(rehearsal);
  const { fits, sentence, findings } = verdictOf(rehearsal);
  const people = conditions.groups.reduce((sum, { count }) => sum + count, 0);
  const mails = editions.reduce((sum, { accepted }) => sum + accepted, 0);
  const title = `Rehearsal: ${subject.company}, ${subject.effectiveOn.map((date) => dayText(Date.parse(date))).join(' and ')}`;
  const figures: readonly (readonly [string, string])[] = [
    ['Subscribers', numberText(people)],
    ...(course.joined > 0 ? [['Joined meanwhile', numberText(course.joined)] as const] : []),
    ['Mails sent', numberText(mails)],
    ['Calls to the provider', numberText(course.calls.length)],
    ['Longest wait for a mail', durationText(Math.max(0, ...editions.map(({ longestWaitMs }) => longestWaitMs)))],
    ['Calls a second', String(conditions.callsPerSecond)],
    ['Daily quota', conditions.dailyQuota === null ? 'none' : numberText(conditions.dailyQuota)],
    ['Monthly quota', conditions.monthlyQuota === null ? 'none' : numberText(conditions.monthlyQuota)],
  ];
  const content = html`<p class="soft">The advisory <b>${subject.slug}</b>
from ${dayText(conditions.from)} to ${dayText(conditions.to - 1)},
rehearsed on ${minuteText(rehearsedAt)} UTC in ${durationText(tookMs)}. Nothing was sent.</p>
${conditions.mending === null ? '' : html`<p>${mendingText(rehearsal)}</p>`}
<p class="verdict${fits ? '' : ' bad'}">${sentence}</p>
${
  findings.length === 0
    ? ''
    : html`<ul class="findings">${findings.map(
        ({ isGrave, what, advice }) => html`<li><span class="${isGrave ? 'grave' : ''}">${what}</span> ${advice}</li>
`,
      )}</ul>`
}
<dl class="figures">${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${
  editions.length === 0
    ? ''
    : html`${editionsSection(editions)}
${daysSection(rehearsal, editions)}
<h2>Hour by hour</h2>
<p>Every edition opens at 09:00 where the reader lives, so that it goes round the world with the
morning${conditions.mending === null ? '' : '; an erratum opens everywhere when it is ordered'}.</p>
${editions.map((edition, index) => openingsSection(edition, index, conditions.from))}
${languagesSection(editions)}`
}
<h2>What was taken for granted</h2>
<ul class="findings">${assumptionsOf(rehearsal).map(
    (text) => html`<li>${text}</li>
`,
  )}</ul>
`;
  return await printedPage(title, STYLE, content);
}
