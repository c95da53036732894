/* What the sign-up Worker is set up with. It has no key of the provider's. */
import type * as z from 'zod';
import { addressKey, linkKey, Sender } from './settings.ts';

export const SignUpSettings = Sender.extend({ LINK_KEY: linkKey, ADDRESS_KEY: addressKey });
export type SignUpSettings = z.infer<typeof SignUpSettings>;
