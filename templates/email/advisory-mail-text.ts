/* An advisory's plain text part: the same content in the same order as the HTML, each address on a line of its own. */
import { mailWords } from '../locales/mail.ts';
import type { AdvisoryContent } from './advisory-content.ts';
import { document, footer, heading, link, points, steps, wrap } from './text-part.ts';

export function advisoryText(content: AdvisoryContent): string {
  const { words } = content;
  const { colon } = mailWords(content.language);
  const toDo = toDoBlocks(content, colon);
  const sections = sectionBlocks(content);
  return document([
    heading(content.heading, '='),
    wrap(content.lead),
    content.notice.map(([label, says]) => wrap(`${label} ${says}`)).join('\n'),
    ...(content.sectionsFirst ? [...sections, ...toDo] : [...toDo, ...sections]),
    ...(content.regulator
      ? [
          heading(words.whoToTurnTo),
          wrap(content.regulator.complaint),
          // Not wrapped: the name comes in later, and is as long as it is.
          `${content.regulator.name}\n${content.regulator.url}`,
        ]
      : []),
    heading(words.sources),
    ...content.sources.map(({ publisher, url, checked }) => link(`${publisher}, ${checked}${colon}`, url)),
    footer(content.sender, content.language, content.why, content),
  ]);
}

function toDoBlocks({ words, actions, doneUrl }: AdvisoryContent, colon: string): readonly string[] {
  return [
    ...(actions.length === 0 ? [] : [heading(words.whatToDo)]),
    ...actions.flatMap((action) => actionBlocks(action, words, colon)),
    ...(doneUrl === null
      ? []
      : [heading(words.doneHeading), wrap(words.doneExplained), link(words.doneButton + colon, doneUrl)]),
  ];
}

function sectionBlocks({ sections }: AdvisoryContent): readonly string[] {
  return sections.flatMap((section) => [
    heading(section.heading),
    ...section.paragraphs.map((paragraph) => wrap(paragraph)),
    ...(section.points.length === 0 ? [] : [points(section.points)]),
  ]);
}

function actionBlocks(
  action: AdvisoryContent['actions'][number],
  words: AdvisoryContent['words'],
  colon: string,
): readonly string[] {
  return [
    wrap(action.title),
    ...(action.why === undefined ? [] : [wrap(action.why)]),
    ...(action.steps.length > 0 ? [steps(action.steps)] : []),
    ...(action.link ? [link(action.link.button + colon, action.link.url)] : []),
    ...(action.byHand
      ? [
          wrap(words.ifLinkFails),
          points([`${words.onComputer} ${action.byHand.computer}`, `${words.onPhone} ${action.byHand.phone}`]),
        ]
      : []),
  ];
}
