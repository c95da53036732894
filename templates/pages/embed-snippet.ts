/*
 * The form for another site: HTML to copy, without a script, a style or anything to load. It carries the hash of the
 * wording beside its button, so that an old copy cannot be taken for agreement to a new wording.
 */

import { privacyTexts } from '../locales/privacy.ts';
import { signUpTexts } from '../locales/sign-up.ts';
import { addressOf, PRIVACY } from './addresses.ts';
import type { PageFrame } from './layout.tsx';
import { consentWording, countryOptions, TRAP_FIELD } from './sign-up-form.tsx';

export function embedSnippet(frame: PageFrame, wordingHash: string): string {
  const { form } = frame.texts;
  const action = addressOf(frame.sender, { path: '/subscribe' }, frame.language);
  const privacy = addressOf(frame.sender, PRIVACY, frame.language);
  const options = countryOptions(frame.language).map(({ country, name }) => `<option value="${country}">${text(name)}`);
  return `<form method="post" action="${text(action)}" accept-charset="utf-8" lang="${frame.language}">
<p><label>${text(form.email)}<br>
<input type="email" name="email" autocomplete="email" required></label></p>
<p><label>${text(form.country)}<br>
<select name="country" autocomplete="country" required>
<option value="">${text(form.chooseCountry)}
${options.join('\n')}
</select></label></p>
<p hidden><label>${text(signUpTexts(frame.language).trap.label)}
<input name="${TRAP_FIELD}" tabindex="-1" autocomplete="off"></label></p>
<input type="hidden" name="form" value="embed">
<input type="hidden" name="wording" value="${wordingHash}">
<p>${text(consentWording(frame))}</p>
<p><button type="submit">${text(form.button)}</button></p>
<p>${text(form.after)} <a href="${text(privacy)}">${text(privacyTexts(frame.language).page.title)}</a></p>
</form>
`;
}

/** Text as it stands in HTML, in an attribute or outside. */
function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
