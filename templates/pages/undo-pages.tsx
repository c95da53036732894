/* What becomes of undoing a departure. */
import { privacyTexts } from '../locales/privacy.ts';
import type { PageFrame } from './layout.tsx';
import { NoticePage, SignUpAgainPage } from './notice.tsx';
import { PreferencesLink } from './preferences-link.tsx';

export function RestoredPage({
  frame,
  preferencesUrl,
}: {
  readonly frame: PageFrame;
  readonly preferencesUrl: string;
}) {
  return (
    <NoticePage frame={frame} notice={privacyTexts(frame.language).undo.restored}>
      <PreferencesLink frame={frame} url={preferencesUrl} />
    </NoticePage>
  );
}

export function TooLateToUndoPage({ frame }: { readonly frame: PageFrame }) {
  return <SignUpAgainPage frame={frame} notice={privacyTexts(frame.language).undo.gone} />;
}
