/*
 * The two doors of the operator's interface. Acts want the operator's token as a bearer token, which no browser sends by
 * itself, so that no other site can make one act. What only shows something also takes the token as the password of a
 * browser's own sign-in box (HTTP Basic; the name does not matter). Either is compared in constant time.
 */
import type { MiddlewareHandler } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { bearerAuth } from 'hono/bearer-auth';
import { some } from 'hono/combine';
import { timingSafeEqual } from 'hono/utils/buffer';

export function toAct(token: string): MiddlewareHandler {
  return bearerAuth({ token });
}

export function toLook(token: string): MiddlewareHandler {
  const verifyUser = async (_name: string, password: string) => await timingSafeEqual(token, password);
  return some(bearerAuth({ token }), basicAuth({ realm: 'Forewarn, for operators', verifyUser }));
}
