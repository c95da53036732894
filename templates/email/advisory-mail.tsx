/*
 * An advisory's HTML part, in the order in which somebody in a hurry needs it: what and when, the steps with their
 * button, "I have done this"; below that the details (above it, where there is nothing to do but to read), who helps, and
 * the sources.
 */
import type { Language } from '../../workers/domain/language.ts';
import type { AdvisoryContent, Section } from './advisory-content.ts';
import { Button, Heading, Link, Notice, Paragraph, Points, Prose, Small, Steps, Subheading, Title } from './blocks.tsx';
import { Footer } from './footer.tsx';
import { renderDocument } from './layout.tsx';

/** Sources are named in English in every mail, so that a screen reader says them in English. */
const SOURCES_LANGUAGE: Language = 'en';

export function advisoryHtml(content: AdvisoryContent): string {
  const { words } = content;
  const toDo = <ToDo content={content} />;
  const sections = content.sections.map((section) => <Details section={section} />);
  const children = (
    <>
      <Title>
        <Prose text={content.heading} />
      </Title>
      <Paragraph>
        <Prose text={content.lead} />
      </Paragraph>
      <Notice rows={content.notice} />
      {content.sectionsFirst ? [sections, toDo] : [toDo, sections]}
      {content.regulator && (
        <>
          <Heading>{words.whoToTurnTo}</Heading>
          <Paragraph>
            <Prose text={content.regulator.complaint} />
          </Paragraph>
          <Paragraph>
            <Link href={content.regulator.url}>{content.regulator.name}</Link>
          </Paragraph>
        </>
      )}
      <Heading>{words.sources}</Heading>
      {content.sources.map(({ publisher, url, checked }) => (
        <Small>
          <Link href={url} lang={SOURCES_LANGUAGE}>
            <Prose text={publisher} />
          </Link>
          , <Prose text={checked} />
        </Small>
      ))}
      <Footer
        sender={content.sender}
        language={content.language}
        why={content.why}
        unsubscribeUrl={content.unsubscribeUrl}
        preferencesUrl={content.preferencesUrl}
        yourDataUrl={content.yourDataUrl}
      />
    </>
  );
  const { language, subject, preheader } = content;
  return renderDocument({ language, subject, preheader, children });
}

/** The actions, the first with the mail's main button, and the done mark. */
const ToDo = ({ content }: { content: AdvisoryContent }) => {
  const { words } = content;
  const [first, ...others] = content.actions;
  return (
    <>
      {first && <Heading>{words.whatToDo}</Heading>}
      {first && <ActionSteps action={first} words={words} />}
      {others.map((action) => (
        <ActionSteps action={action} words={words} quiet />
      ))}
      {content.doneUrl !== null && (
        <>
          <Heading>{words.doneHeading}</Heading>
          <Paragraph>{words.doneExplained}</Paragraph>
          <Button href={content.doneUrl} quiet>
            {words.doneButton}
          </Button>
        </>
      )}
    </>
  );
};

interface ActionProps {
  readonly action: AdvisoryContent['actions'][number];
  readonly words: AdvisoryContent['words'];
  readonly quiet?: boolean;
}

const ActionSteps = ({ action, words, quiet = false }: ActionProps) => (
  <>
    <Subheading>{action.title}</Subheading>
    {action.why !== undefined && (
      <Paragraph>
        <Prose text={action.why} />
      </Paragraph>
    )}
    {action.steps.length > 0 && <Steps steps={action.steps} />}
    {action.link && (
      <Button href={action.link.url} quiet={quiet}>
        {action.link.button}
      </Button>
    )}
    {action.byHand && (
      <>
        <Small>{words.ifLinkFails}</Small>
        <Small>
          {words.onComputer} <Prose text={action.byHand.computer} />
        </Small>
        <Small>
          {words.onPhone} <Prose text={action.byHand.phone} />
        </Small>
      </>
    )}
  </>
);

const Details = ({ section }: { section: Section }) => (
  <>
    <Heading>{section.heading}</Heading>
    {section.paragraphs.map((paragraph) => (
      <Paragraph>
        <Prose text={paragraph} />
      </Paragraph>
    ))}
    {section.points.length > 0 && <Points points={section.points} />}
  </>
);
