/* The picture that goes along with a shared link. Its address carries its content's hash. */
import { shareImage } from '../../templates/pages/share-image.ts';
import type { SignUpContext } from './context.ts';

export function sendShareImage(c: SignUpContext) {
  return c.body(shareImage(), 200, {
    'Content-Type': 'image/png',
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
}
