/* What the sign-up Worker's handlers find in their context. */
import type { Context } from 'hono';
import { type PageFrame, pageFrame } from '../../templates/pages/layout.tsx';
import type { SignUpSettings } from '../domain/settings/sign-up.ts';
import { languageOf } from '../web/answer.ts';
import type { Web } from '../web/app.ts';

export type SignUpContext = Context<Web<Cloudflare.SignupEnv, SignUpSettings>>;

/** The page's frame, in the language of whoever asks. */
export function frameFor(c: SignUpContext): PageFrame {
  return pageFrame(languageOf(c), c.get('settings'));
}
