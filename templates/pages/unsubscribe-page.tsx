/* Leaving: the page with one button, what happened, and what to do with a damaged link. Asks for no reason. */
import { privacyTexts } from '../locales/privacy.ts';
import { addressOf, FRONT } from './addresses.ts';
import { type PageFrame, say } from './layout.tsx';
import { LinkButton } from './link-button.tsx';
import { NoticePage } from './notice.tsx';
import { PreferencesLink } from './preferences-link.tsx';

interface UnsubscribePageProps {
  readonly frame: PageFrame;
  readonly action: string;
  readonly preferencesUrl: string;
}

export function UnsubscribePage({ frame, action, preferencesUrl }: UnsubscribePageProps) {
  const { unsubscribe } = frame.texts;
  const notice = { title: unsubscribe.title, body: unsubscribe.body };
  return (
    <NoticePage frame={frame} notice={notice}>
      <LinkButton action={action} label={unsubscribe.button} field={{ name: 'from', value: 'page' }} />
      <PreferencesLink frame={frame} url={preferencesUrl} />
    </NoticePage>
  );
}

/** Offers to undo it; what the button agrees to is said beside it, as on the page that confirms. */
export function LeftPage({ frame, undoAction }: { readonly frame: PageFrame; readonly undoAction: string }) {
  const { unsubscribe, signUpAgain, confirm } = frame.texts;
  return (
    <NoticePage frame={frame} notice={unsubscribe.left}>
      <p>
        {unsubscribe.comeBack} <a href={addressOf(frame.sender, FRONT, frame.language)}>{signUpAgain}</a>
      </p>
      <LinkButton
        action={undoAction}
        label={privacyTexts(frame.language).undo.button}
        field={{ name: 'from', value: 'page' }}
        quiet
      />
      <p class="small">{say(frame, confirm.asked)}</p>
    </NoticePage>
  );
}

/** The subject says what is wanted, so that an empty mail is enough. */
export function DamagedUnsubscribePage({ frame }: { readonly frame: PageFrame }) {
  const { unsubscribe } = frame.texts;
  const subject = encodeURIComponent(unsubscribe.writeTo);
  return (
    <NoticePage frame={frame} notice={unsubscribe.damaged}>
      <p>
        <a href={`mailto:${frame.sender.REPLY_TO}?subject=${subject}`}>{frame.sender.REPLY_TO}</a>
      </p>
    </NoticePage>
  );
}
