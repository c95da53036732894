/*
 * `GET /check-your-inbox`: the same page for everybody, whatever is known of the address. After a domain that looks
 * mistyped it asks whether another was `meant`, one of a fixed list: no address ever stands in this page's address.
 */

import { signUpTexts } from '../../templates/locales/sign-up.ts';
import { addressOf, FRONT } from '../../templates/pages/addresses.ts';
import { say } from '../../templates/pages/layout.tsx';
import { NoticePage } from '../../templates/pages/notice.tsx';
import { commonDomain } from '../domain/typo-hint.ts';
import { frameFor, type SignUpContext } from './context.ts';

export function showCheckYourInbox(c: SignUpContext) {
  const frame = frameFor(c);
  const domain = commonDomain(c.req.query('meant') ?? '');
  return c.html(
    <NoticePage frame={frame} notice={frame.texts.checkYourInbox}>
      {domain !== null && (
        <div class="panel">
          <p>{say(frame, signUpTexts(frame.language).typoHint, { domain })}</p>
          <p>
            <a href={addressOf(frame.sender, FRONT, frame.language)}>{frame.texts.signUpAgain}</a>
          </p>
        </div>
      )}
    </NoticePage>,
  );
}
