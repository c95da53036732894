/*
 * Where the links of mails lead to ask for one's data or to have it erased. Shows nothing of anybody: whoever has a mail
 * can open it, and what is asked for goes to the address on the list alone.
 */
import { privacyTexts } from '../locales/privacy.ts';
import { addressOf, PRIVACY } from './addresses.ts';
import { Layout, type PageFrame } from './layout.tsx';
import { LinkButton } from './link-button.tsx';
import { NoticePage } from './notice.tsx';

interface YourDataPageProps {
  readonly frame: PageFrame;
  /** Where each button's form goes. */
  readonly seeAction: string;
  readonly eraseAction: string;
}

export function YourDataPage({ frame, seeAction, eraseAction }: YourDataPageProps) {
  const { yourData, page } = privacyTexts(frame.language);
  return (
    <Layout frame={frame} title={yourData.title}>
      <div class="column">
        <h1>{yourData.title}</h1>
        <section>
          <h2>{yourData.see.heading}</h2>
          <p>{yourData.see.body}</p>
          <LinkButton action={seeAction} label={yourData.see.button} field={{ name: 'from', value: 'page' }} />
        </section>
        <section>
          <h2>{yourData.erase.heading}</h2>
          <p>{yourData.erase.body}</p>
          <LinkButton
            action={eraseAction}
            label={yourData.erase.button}
            field={{ name: 'from', value: 'page' }}
            quiet
          />
        </section>
        <p>
          <a href={addressOf(frame.sender, PRIVACY, frame.language)}>{page.title}</a>
        </p>
      </div>
    </Layout>
  );
}

/** The same for everybody, whoever asked and whether there is such a subscriber. */
export function LetterAskedPage({ frame }: { readonly frame: PageFrame }) {
  return <NoticePage frame={frame} notice={privacyTexts(frame.language).yourData.asked} />;
}

export function DamagedDataLinkPage({ frame }: { readonly frame: PageFrame }) {
  return (
    <NoticePage frame={frame} notice={privacyTexts(frame.language).yourData.damaged}>
      <p>
        <a href={`mailto:${frame.sender.REPLY_TO}`}>{frame.sender.REPLY_TO}</a>
      </p>
    </NoticePage>
  );
}
