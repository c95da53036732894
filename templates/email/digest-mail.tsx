/*
 * The operator's week by mail: who joined and left, what was sent and what became of it, what opens next, what needs
 * somebody. English; counts only.
 */
import type { Alarm } from '../../workers/domain/alarm.ts';
import type { CivilDate, Instant } from '../../workers/domain/civil-date.ts';
import type { Departure } from '../../workers/domain/departure.ts';
import type { Week } from '../../workers/domain/digest-week.ts';
import type { Edition } from '../../workers/domain/edition.ts';
import type { Region } from '../../workers/domain/region.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import type { MailContent } from '../../workers/domain/variant.ts';
import { ALARM_WORDS, count, moment } from './alarm-words.ts';
import { Heading, Notice, Paragraph, Points, Small, Title } from './blocks.tsx';
import { Footer } from './footer.tsx';
import { automaticMail } from './layout.tsx';
import { document, footer, heading, points, wrap } from './text-part.ts';

export interface Opening {
  readonly advisory: string;
  readonly edition: Edition;
  readonly opensOn: CivilDate;
  readonly regions: readonly Region[];
  readonly isReleased: boolean;
}

export interface Digest {
  readonly from: Instant;
  readonly to: Instant;
  readonly week: Week;
  readonly openings: readonly Opening[];
  readonly stale: readonly { readonly advisory: string; readonly sources: number }[];
  readonly raised: readonly Alarm[];
}

const WHY = 'You get this mail once a week because the setting OPERATOR_EMAIL names your address.';
const LEFT: Readonly<Record<Departure, string>> = {
  unsubscribed: 'unsubscribed',
  complained: 'complained',
  bounced: 'bounced for good',
  erased: 'had everything erased',
};

export function renderDigestMail(sender: Sender, digest: Digest): MailContent {
  const title = 'Your week with the list';
  const day = (at: Instant) => new Date(at).toISOString().slice(0, 10);
  const subject = `[${sender.SENDER_NAME}] The week ${day(digest.from)} to ${day(digest.to)}`;
  const period = `From ${moment(digest.from)} to ${moment(digest.to)}.`;
  const sections = sectionsOf(digest);
  const raised = digest.raised.map(({ name }) => ALARM_WORDS[name].title);
  const preheader = `${count(digest.week.subscribers, 'reader', 'readers')}. ${sections[0]?.points.join('. ') ?? ''}`;
  const children = (
    <>
      <Title>{title}</Title>
      <Paragraph>{period}</Paragraph>
      {raised.length > 0 && <Notice rows={raised.map((each) => ['Alarm:', each] as const)} />}
      {sections.map(({ name, points: items }) => (
        <>
          <Heading>{name}</Heading>
          <Points points={items} />
        </>
      ))}
      <Small>Days are UTC. Opens at 09:00 in each reader’s own time.</Small>
      <Footer sender={sender} language="en" why={WHY} />
    </>
  );
  return automaticMail(sender, {
    language: 'en',
    subject,
    preheader,
    children,
    text: document([
      heading(title, '='),
      wrap(period),
      ...raised.map((each) => wrap(each, 'Alarm: ')),
      ...sections.flatMap(({ name, points: items }) => [heading(name), points(items)]),
      wrap('Days are UTC. Opens at 09:00 in each reader’s own time.'),
      footer(sender, 'en', WHY),
    ]),
  });
}

function sectionsOf({ week, openings, stale }: Digest) {
  const { waiting: _waiting, refused, ...taken } = week.outcomes;
  const accepted = Object.values(taken).reduce((sum, each) => sum + each, 0);
  const left = week.left.reduce((sum, { people }) => sum + people, 0);
  const why = week.left.map(({ reason, people }) => `${people.toLocaleString('en')} ${LEFT[reason]}`).join(', ');
  const some = (number: number, words: string) => (number === 0 ? [] : [`${number.toLocaleString('en')} ${words}`]);
  return [
    {
      name: 'Readers',
      points: [
        `${count(week.subscribers, 'reader', 'readers')} on the list`,
        `${week.joined.toLocaleString('en')} joined`,
        `${left.toLocaleString('en')} left${why === '' ? '' : `: ${why}`}`,
        `${week.done.toLocaleString('en')} marked an advisory done`,
      ],
    },
    {
      name: 'Mails',
      points: [
        `${accepted.toLocaleString('en')} sent (the provider took them)`,
        `${taken.delivered.toLocaleString('en')} delivered (the recipients’ servers took them)`,
        ...some(taken.bounced, 'bounced'),
        ...some(taken.complained, 'complained about'),
        ...some(taken.failed + taken.suppressed, 'failed or held back by the provider'),
        ...some(refused, 'refused by the provider'),
        ...some(week.expired, 'not sent because the edition closed first'),
        ...some(week.unknown, 'of which nobody knows whether they went out'),
      ],
    },
    {
      name: 'Opens next',
      points:
        openings.length === 0
          ? ['Nothing that is deployed']
          : openings.map(
              ({ advisory, edition, opensOn, regions, isReleased }) =>
                `${opensOn}: ${edition} of ${advisory} (${regions.join(', ')})${isReleased ? '' : ': **not released**'}`,
            ),
    },
    {
      name: 'To be read again',
      points:
        stale.length === 0
          ? ['No source is too old']
          : stale.map(({ advisory, sources }) => `${advisory}: ${count(sources, 'source', 'sources')}`),
    },
  ];
}
