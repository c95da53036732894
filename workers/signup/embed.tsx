/* `GET /embed`: the form for another site, in the reader's language. The same for everybody. */
import { EmbedPage } from '../../templates/pages/embed-page.tsx';
import { consentWording } from '../../templates/pages/sign-up-form.tsx';
import { sha256Hex } from '../domain/sha256.ts';
import { frameFor, type SignUpContext } from './context.ts';

export async function showEmbed(c: SignUpContext) {
  const frame = frameFor(c);
  c.header('Cache-Control', 'public, max-age=300');
  c.header('Vary', 'Accept-Language');
  return c.html(<EmbedPage frame={frame} wordingHash={await sha256Hex(consentWording(frame))} />);
}
