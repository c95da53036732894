/* Behind the link that erases: the page with one button, what happened, and a link that is too old. */
import { ERASE_LINK_MS, ERASED_WITHIN_MS } from '../../workers/domain/retention.ts';
import { duration } from '../locales/durations.ts';
import { mailWords } from '../locales/mail.ts';
import { privacyTexts } from '../locales/privacy.ts';
import { addressOf, PRIVACY } from './addresses.ts';
import type { PageFrame } from './layout.tsx';
import { LinkButton } from './link-button.tsx';
import { NoticePage } from './notice.tsx';

const within = (frame: PageFrame) => ({ time: duration(ERASED_WITHIN_MS, mailWords(frame.language).locale) });

export function ErasePage({ frame, action }: { readonly frame: PageFrame; readonly action: string }) {
  const { title, body, button } = privacyTexts(frame.language).erase;
  return (
    <NoticePage frame={frame} notice={{ title, body }} blanks={within(frame)}>
      <LinkButton action={action} label={button} field={{ name: 'from', value: 'page' }} />
    </NoticePage>
  );
}

export function ErasedPage({ frame }: { readonly frame: PageFrame }) {
  const { erase, page } = privacyTexts(frame.language);
  return (
    <NoticePage frame={frame} notice={erase.erased} blanks={within(frame)}>
      <p>
        <a href={addressOf(frame.sender, PRIVACY, frame.language)}>{page.title}</a>
      </p>
    </NoticePage>
  );
}

export function EraseLinkGonePage({ frame }: { readonly frame: PageFrame }) {
  const time = duration(ERASE_LINK_MS, mailWords(frame.language).locale);
  return <NoticePage frame={frame} notice={privacyTexts(frame.language).erase.gone} blanks={{ time }} />;
}
