/*
 * The mail to the operator when alarms have turned: everything that is to be told in one, what is raised first. English.
 * The same alarms always make the same bytes: no clock, only what was kept.
 */
import { type Alarm, isRaised } from '../../workers/domain/alarm.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import type { MailContent } from '../../workers/domain/variant.ts';
import { ALARM_WORDS, moment } from './alarm-words.ts';
import { Heading, Paragraph, Points, Small, Title } from './blocks.tsx';
import { Footer } from './footer.tsx';
import { automaticMail } from './layout.tsx';
import { document, footer, heading, points, wrap } from './text-part.ts';

const WHY = 'You get this mail because the setting OPERATOR_EMAIL names your address.';

export function renderAlarmMail(sender: Sender, alarms: readonly Alarm[]): MailContent {
  const said = [...alarms.filter(isRaised), ...alarms.filter((alarm) => !isRaised(alarm))].map(section);
  const title = titleOf(alarms);
  const subject = `[${sender.SENDER_NAME}] ${title}`;
  const children = (
    <>
      <Title>{title}</Title>
      {said.map(({ name, since, says, steps }) => (
        <>
          {said.length > 1 && <Heading>{name}</Heading>}
          <Paragraph>{withoutMarks(says)}</Paragraph>
          {steps.length > 0 && <Points points={steps.map(withoutMarks)} />}
          <Small>{since}</Small>
        </>
      ))}
      <Footer sender={sender} language="en" why={WHY} />
    </>
  );
  return automaticMail(sender, {
    language: 'en',
    subject,
    preheader: said[0]?.says ?? '',
    children,
    text: document([
      heading(title, '='),
      ...said.flatMap(({ name, since, says, steps }) => [
        ...(said.length > 1 ? [heading(name)] : []),
        wrap(says),
        ...(steps.length > 0 ? [points(steps)] : []),
        wrap(since),
      ]),
      footer(sender, 'en', WHY),
    ]),
  });
}

/** Commands stand between backticks in plain text. */
function withoutMarks(text: string): string {
  return text.replaceAll('`', '');
}

/** What an alarm that has turned says. */
function section(alarm: Alarm) {
  const words = ALARM_WORDS[alarm.name];
  if (isRaised(alarm)) {
    const since = `Since ${moment(alarm.turnedAt)}. You will be told once more, when it is over.`;
    return { name: words.title, says: words.says(alarm.evidence), steps: words.steps, since };
  }
  const since = `Raised ${moment(alarm.raisedAt)}, over ${moment(alarm.turnedAt)}.`;
  return { name: `Over: ${words.title}`, says: words.over, steps: [], since };
}

function titleOf(alarms: readonly Alarm[]): string {
  const raised = alarms.filter(isRaised);
  const over = alarms.filter((alarm) => !isRaised(alarm));
  const [first] = alarms;
  if (alarms.length === 1 && first !== undefined) {
    const { title } = ALARM_WORDS[first.name];
    return isRaised(first) ? title : `All clear: ${title}`;
  }
  const parts = [
    ...(raised.length > 0 ? [`${raised.length} ${raised.length === 1 ? 'alarm' : 'alarms'}`] : []),
    ...(over.length > 0 ? [`${over.length} over`] : []),
  ];
  return parts.join(', ');
}
