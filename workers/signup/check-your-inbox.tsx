/* `GET /check-your-inbox`: the same page for everybody, whatever is known of the address. */
import { NoticePage } from '../../templates/pages/notice.tsx';
import { frameFor, type SignUpContext } from './context.ts';

export function showCheckYourInbox(c: SignUpContext) {
  const frame = frameFor(c);
  return c.html(<NoticePage frame={frame} notice={frame.texts.checkYourInbox} />);
}
