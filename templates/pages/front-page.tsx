/* The front page: what this is, the current advisory in short, and the form. */
import { longDate } from '../locales/dates.ts';
import { mailWords } from '../locales/mail.ts';
import type { AdvisoryInShort } from './current-advisory.ts';
import { Layout, type PageFrame, say } from './layout.tsx';
import { type FieldFault, type SignUpEntries, SignUpForm } from './sign-up-form.tsx';

interface FrontPageProps {
  readonly frame: PageFrame;
  readonly advisory: AdvisoryInShort | null;
  readonly entries: SignUpEntries;
  readonly faults: readonly FieldFault[];
}

export function FrontPage({ frame, advisory, entries, faults }: FrontPageProps) {
  const { texts } = frame;
  return (
    <Layout
      frame={frame}
      title={texts.front.title}
      titlePrefix={faults.length > 0 ? texts.form.errorTitlePrefix : ''}
      description={texts.front.lead}
    >
      <h1>{texts.front.title}</h1>
      <p class="lead">{texts.front.lead}</p>
      {advisory && <Current frame={frame} advisory={advisory} />}
      <section>
        <h2 id="sign-up">{texts.form.heading}</h2>
        <SignUpForm frame={frame} entries={entries} faults={faults} />
      </section>
      <dl>
        {texts.front.promises.map(({ term, meaning }) => (
          <div>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Layout>
  );
}

function Current({ frame, advisory }: { readonly frame: PageFrame; readonly advisory: AdvisoryInShort }) {
  const { front } = frame.texts;
  const date = longDate(advisory.effectiveOn, mailWords(frame.language).locale);
  return (
    <section class="advisory">
      <h2>{front.advisoryHeading}</h2>
      <p class="headline">{advisory.title}</p>
      <p>{say(frame, advisory.inEffect ? front.inEffectSince : front.takesEffect, { date })}.</p>
      <p>{say(frame, advisory.summary, { date })}</p>
      <p>
        <a href={advisory.url} rel="noopener">
          {advisory.linkText}
        </a>
      </p>
    </section>
  );
}
