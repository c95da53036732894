/* The front page (what this is, the current advisory in short, the form), and the form again when it needs mending. */
import { longDate } from '../locales/dates.ts';
import { mailWords } from '../locales/mail.ts';
import { addressOf, advisoryPage, FRONT } from './addresses.ts';
import type { AdvisoryInShort } from './current-advisory.ts';
import { Layout, type PageFrame, say } from './layout.tsx';
import { type FieldFault, type SignUpEntries, SignUpForm } from './sign-up-form.tsx';

interface FrontPageProps {
  readonly frame: PageFrame;
  readonly advisory: AdvisoryInShort | null;
  readonly entries: SignUpEntries;
  readonly siteKey: string | undefined;
}

export function FrontPage({ frame, advisory, entries, siteKey }: FrontPageProps) {
  const { front, form } = frame.texts;
  return (
    <Layout frame={frame} title={front.title} page={{ address: FRONT, description: front.lead, kind: 'website' }}>
      <div class="two front">
        <div class="opening">
          <h1>{front.title}</h1>
          <p class="lead">{front.lead}</p>
        </div>
        {advisory && <Current frame={frame} advisory={advisory} />}
        <section class="card aside">
          <h2 id="sign-up">{form.heading}</h2>
          <SignUpForm frame={frame} entries={entries} faults={[]} siteKey={siteKey} />
        </section>
        <dl class="promises">
          {front.promises.map(({ term, meaning }) => (
            <div>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Layout>
  );
}

interface MendPageProps {
  readonly frame: PageFrame;
  readonly entries: SignUpEntries;
  readonly faults: readonly FieldFault[];
  readonly siteKey: string | undefined;
}

/** The form alone, with what needs mending: on a phone, too, the message is the first thing to be seen. */
export function MendPage({ frame, entries, faults, siteKey }: MendPageProps) {
  const { form } = frame.texts;
  return (
    <Layout frame={frame} title={form.heading} titlePrefix={form.errorTitlePrefix}>
      <div class="column">
        <h1 id="sign-up">{form.heading}</h1>
        <SignUpForm frame={frame} entries={entries} faults={faults} siteKey={siteKey} />
      </div>
    </Layout>
  );
}

function Current({ frame, advisory }: { readonly frame: PageFrame; readonly advisory: AdvisoryInShort }) {
  const { front } = frame.texts;
  const date = longDate(advisory.effectiveOn, mailWords(frame.language).locale);
  return (
    <section class="panel">
      <h2 class="kicker">{front.advisoryHeading}</h2>
      <p class="title">{advisory.title}</p>
      <p class={advisory.inEffect ? 'status' : 'status upcoming'}>
        <b>{say(frame, advisory.inEffect ? front.inEffectSince : front.takesEffect, { date })}.</b>
      </p>
      <p>{say(frame, advisory.summary, { date })}</p>
      <p>
        <a href={addressOf(frame.sender, advisoryPage(advisory.slug), frame.language)}>{frame.texts.advisories.read}</a>
      </p>
    </section>
  );
}
