/* The reader's own word that they took an advisory's steps, and taking it back. */
import type { PageFrame } from './layout.tsx';
import { LinkButton } from './link-button.tsx';
import { NoticePage } from './notice.tsx';

interface DonePageProps {
  readonly frame: PageFrame;
  readonly action: string;
  /** The advisory's title. */
  readonly advisory: string;
}

export function DonePage({ frame, action, advisory }: DonePageProps) {
  const { done } = frame.texts;
  return (
    <NoticePage frame={frame} notice={{ title: done.title, body: done.body }} blanks={{ advisory }}>
      <LinkButton action={action} label={done.button} field={{ name: 'from', value: 'page' }} />
    </NoticePage>
  );
}

export function MarkedPage({ frame, action, advisory }: DonePageProps) {
  const { done } = frame.texts;
  return (
    <NoticePage frame={frame} notice={done.marked} blanks={{ advisory }}>
      <LinkButton action={action} label={done.undo} field={{ name: 'undo', value: '1' }} quiet />
    </NoticePage>
  );
}

export function UndonePage({ frame, action, advisory }: DonePageProps) {
  const { done } = frame.texts;
  return (
    <NoticePage frame={frame} notice={done.undone} blanks={{ advisory }}>
      <LinkButton action={action} label={done.button} field={{ name: 'from', value: 'page' }} quiet />
    </NoticePage>
  );
}
