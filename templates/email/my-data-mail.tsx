/* Everything that is kept about its recipient: to read, and as a file for machines. Whoever asked, only they get it. */
import type { Instant } from '../../workers/domain/civil-date.ts';
import type { Language } from '../../workers/domain/language.ts';
import type { Sender } from '../../workers/domain/settings/settings.ts';
import type { MailContent } from '../../workers/domain/variant.ts';
import { mailWords } from '../locales/mail.ts';
import { Button, Heading, Notice, Paragraph, Points, Title } from './blocks.tsx';
import { Footer } from './footer.tsx';
import { automaticMail } from './layout.tsx';
import { type MyDataContent, myDataContent, type OwnData } from './my-data-content.ts';
import { document, footer, heading, link, points, wrap } from './text-part.ts';

interface MyDataMail {
  readonly data: OwnData;
  readonly askedAt: Instant;
  /** Where its recipient asks for the link that erases it. */
  readonly eraseUrl: string;
}

/** A letter with a file. */
interface MailWithFile extends MailContent {
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: string;
  }[];
}

export function renderMyData(sender: Sender, language: Language, mail: MyDataMail): MailWithFile {
  const content = myDataContent(sender, language, mail);
  const { subject, preheader } = content;
  const { colon } = mailWords(language);
  const children = (
    <>
      <Title>{content.heading}</Title>
      <Paragraph>{content.explained}</Paragraph>
      <Notice rows={content.facts.map(([label, says]) => [label + colon, says] as const)} />
      {content.sections.map((section) => (
        <>
          <Heading>{section.heading}</Heading>
          <Points points={section.points} />
        </>
      ))}
      <Paragraph>{content.attached}</Paragraph>
      <Paragraph>{content.toErase}</Paragraph>
      <Button href={mail.eraseUrl} quiet>
        {content.button}
      </Button>
      <Footer sender={sender} language={language} why={content.why} />
    </>
  );
  return {
    ...automaticMail(sender, {
      language,
      subject,
      preheader,
      children,
      text: textOf(content, sender, language, mail.eraseUrl),
    }),
    attachments: [{ filename: 'forewarn-data.json', contentType: 'application/json', content: content.file }],
  };
}

function textOf(content: MyDataContent, sender: Sender, language: Language, eraseUrl: string): string {
  const { colon } = mailWords(language);
  return document([
    heading(content.heading, '='),
    wrap(content.explained),
    content.facts.map(([label, says]) => wrap(`${label}${colon} ${says}`)).join('\n'),
    ...content.sections.flatMap((section) => [heading(section.heading), points(section.points)]),
    wrap(content.attached),
    link(content.toErase, eraseUrl),
    footer(sender, language, content.why),
  ]);
}
