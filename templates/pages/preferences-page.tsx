/*
 * The page on which a subscriber chooses what they get: where they live, in which language, what about and how often;
 * below, what they marked as done. Shows what is chosen now. Never shows the address as a whole: a mail can be passed on.
 */
import { ADVISORY_KINDS } from '../../workers/domain/advisory-kind.ts';
import { preferencesTexts } from '../locales/preferences.ts';
import { Layout, type PageFrame, say } from './layout.tsx';
import { SignUpAgainPage } from './notice.tsx';
import { PreferencesForm, type PreferencesFormProps } from './preferences-form.tsx';

/** What has just been done; `isZoneGuessed`: nobody has said which zone of the new country is theirs. */
export type Said =
  | { readonly kind: 'saved'; readonly isZoneGuessed: boolean }
  | { readonly kind: 'reminding'; readonly advisory: string };

interface PreferencesPageProps extends PreferencesFormProps {
  readonly leaveUrl: string;
  readonly maskedAddress: string;
  readonly done: readonly { readonly slug: string; readonly title: string }[];
  readonly said: Said | null;
}

export function PreferencesPage(props: PreferencesPageProps) {
  const { frame, leaveUrl, said } = props;
  const texts = preferencesTexts(frame.language);
  return (
    <Layout frame={frame} title={texts.title} titlePrefix={said === null ? '' : `${noticeOf(frame, said).title} – `}>
      <div class="column">
        <h1>{texts.title}</h1>
        <p class="small">
          {texts.mailsGoTo} <span class="address">{props.maskedAddress}</span>
        </p>
        {said && <WhatWasDone {...props} said={said} />}
        <PreferencesForm {...props} />
        <DoneMarks {...props} />
        <section>
          <p>
            <a href={leaveUrl}>{texts.leave}</a>
          </p>
        </section>
      </div>
    </Layout>
  );
}

function noticeOf(frame: PageFrame, said: Said) {
  const { saved } = preferencesTexts(frame.language);
  return said.kind === 'saved' ? { title: saved.title, body: [saved.body] } : frame.texts.done.undone;
}

function WhatWasDone({ frame, said, choice, zones }: PreferencesPageProps & { readonly said: Said }) {
  const { saved } = preferencesTexts(frame.language);
  const { title, body } = noticeOf(frame, said);
  const blanks = said.kind === 'reminding' ? { advisory: said.advisory } : {};
  const isNothingLeft = choice.muted.length === ADVISORY_KINDS.length;
  return (
    <div class="panel" role="status">
      <h2>{title}</h2>
      {isNothingLeft ? <p>{saved.nothingLeft}</p> : body.map((paragraph) => <p>{say(frame, paragraph, blanks)}</p>)}
      {said.kind === 'saved' && said.isZoneGuessed && zones.length > 1 && (
        <p>
          <a href="#zone">{saved.checkZone}</a>
        </p>
      )}
    </div>
  );
}

function DoneMarks({ frame, action, done }: PreferencesPageProps) {
  const texts = preferencesTexts(frame.language).done;
  if (done.length === 0) return null;
  return (
    <section>
      <h2>{texts.heading}</h2>
      <p>{texts.explained}</p>
      {done.map(({ slug, title }) => (
        <form method="post" action={action} class="mark" aria-label={title}>
          <p>{title}</p>
          <input type="hidden" name="undo" value={slug} />
          <button type="submit" class="quiet">
            {texts.undo}
          </button>
        </form>
      ))}
    </section>
  );
}

/** To somebody who left, or was erased: the same for both. */
export function NoPreferencesPage({ frame }: { readonly frame: PageFrame }) {
  return <SignUpAgainPage frame={frame} notice={preferencesTexts(frame.language).gone} />;
}
