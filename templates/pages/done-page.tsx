/* The reader's own word that they took an advisory's steps (or read it, if it has none), and taking it back. */
import type { PageFrame } from './layout.tsx';
import { LinkButton } from './link-button.tsx';
import { NoticePage } from './notice.tsx';
import { PreferencesLink } from './preferences-link.tsx';

interface DonePageProps {
  readonly frame: PageFrame;
  readonly action: string;
  readonly preferencesUrl: string;
  /** The advisory's title. */
  readonly advisory: string;
  /** Whether there was nothing to do but to read it. */
  readonly informational: boolean;
}

/** What is asked, said by the button and answered: about steps that were taken, or about reading. */
function wordsFor({ frame, informational }: DonePageProps) {
  const { done } = frame.texts;
  const { title, button, marked } = informational ? done.informational : { ...done, marked: done.marked.title };
  return { ask: { title, body: done.body }, button, marked: { title: marked, body: done.marked.body } };
}

export function DonePage(props: DonePageProps) {
  const { frame, action, preferencesUrl, advisory } = props;
  const { ask, button } = wordsFor(props);
  return (
    <NoticePage frame={frame} notice={ask} blanks={{ advisory }}>
      <LinkButton action={action} label={button} field={{ name: 'from', value: 'page' }} />
      <PreferencesLink frame={frame} url={preferencesUrl} />
    </NoticePage>
  );
}

export function MarkedPage(props: DonePageProps) {
  const { frame, action, preferencesUrl, advisory } = props;
  return (
    <NoticePage frame={frame} notice={wordsFor(props).marked} blanks={{ advisory }}>
      <LinkButton action={action} label={frame.texts.done.undo} field={{ name: 'undo', value: '1' }} quiet />
      <PreferencesLink frame={frame} url={preferencesUrl} />
    </NoticePage>
  );
}

export function UndonePage(props: DonePageProps) {
  const { frame, action, preferencesUrl, advisory } = props;
  return (
    <NoticePage frame={frame} notice={frame.texts.done.undone} blanks={{ advisory }}>
      <LinkButton action={action} label={wordsFor(props).button} field={{ name: 'from', value: 'page' }} quiet />
      <PreferencesLink frame={frame} url={preferencesUrl} />
    </NoticePage>
  );
}
