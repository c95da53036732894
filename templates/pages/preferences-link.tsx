/* From the pages behind a mail's other links to the one on which its reader chooses what they get. */
import { preferencesTexts } from '../locales/preferences.ts';
import type { PageFrame } from './layout.tsx';

export function PreferencesLink({ frame, url }: { readonly frame: PageFrame; readonly url: string }) {
  return (
    <p class="small">
      <a href={url}>{preferencesTexts(frame.language).link}</a>
    </p>
  );
}
