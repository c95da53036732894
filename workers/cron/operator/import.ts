/*
 * POST /operator/import {people}: enters people whom the operator knows from elsewhere. Each gets one confirmation mail,
 * in its turn, and nothing else; only their own button puts them on the list. The answer says what became of each row,
 * in its order and without an address; the log has the counts. Doing it again changes nothing.
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { importRoom } from '../../../db/confirmation-hours.ts';
import { countWaitingImports, IMPORT_FATES, importPeople } from '../../../db/imports.ts';
import { rehash, rehashingsOf } from '../../../db/rehash.ts';
import type { Wording } from '../../../db/wordings.ts';
import { pageFrame, say } from '../../../templates/pages/layout.tsx';
import { addressHashes, importAddressKey } from '../../domain/address-hash.ts';
import { DAY_MS, HOUR_MS } from '../../domain/civil-date.ts';
import { type Country, isCountry, zoneIn } from '../../domain/country.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { PENDING_SIGN_UP_MS } from '../../domain/retention.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import type { Station } from '../station.ts';
import { describes, type Operation } from './openapi.ts';
import type { OperatorEnv } from './operator-env.ts';
import { address, readRequest } from './read-request.ts';

const PEOPLE_A_REQUEST = 200;
/** A sign-up that waits longer than it is kept would lapse without its mail: a day less, for hours that stand still. */
const HOURS_AHEAD = (PENDING_SIGN_UP_MS - DAY_MS) / HOUR_MS;

const country = z.string().refine((code): code is Country => isCountry(code), 'is not a country');
const ImportRequest = z.object({
  people: z.array(z.object({ email: address, country, language: z.enum(LANGUAGES) })).max(PEOPLE_A_REQUEST),
});
const Imported = z.object({
  fates: z.array(z.enum([...IMPORT_FATES, 'twice'])).describe('of each row, in order; twice: it stands above, too'),
  waiting: z.int().describe('operators’ requests that wait for their mail'),
  perHour: z.int().describe('how many of them an hour has room for'),
});

export const IMPORT_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/import',
    summary: 'Ask people to confirm; nobody is put on the list by it',
    body: ImportRequest,
    answer: Imported,
  },
];

export function importRoutes({ db, settings, clock }: Pick<Station, 'db' | 'settings' | 'clock'>): Hono<OperatorEnv> {
  const app = new Hono<OperatorEnv>();
  app.post('/import', async (c) => {
    const request = await readRequest(c, ImportRequest);
    if (!request.ok) return request.error;
    const now = clock.now();
    const { people } = request.value;
    const keys = await importAddressKey(settings.ADDRESS_KEY);
    const hashes = await Promise.all(people.map(({ email }) => addressHashes(keys, email)));
    await rehash(db, hashes.flatMap(rehashingsOf));
    const wordings = await Promise.all(
      [...new Set(people.map(({ language }) => language))].map(async (language): Promise<Wording> => {
        const frame = pageFrame(language, settings);
        // What stands above the button that confirms: these people have seen no form.
        const content = say(frame, frame.texts.confirm.asked);
        return { hash: await sha256Hex(content), language, content };
      }),
    );
    const isFirst = (place: number): boolean => hashes.findIndex(([hash]) => hash === hashes[place]?.[0]) === place;
    const once = people.flatMap((person, place) => {
      const addressHash = hashes[place]?.[0];
      const wordingHash = wordings.find(({ language }) => language === person.language)?.hash;
      if (addressHash === undefined || wordingHash === undefined || !isFirst(place)) return [];
      return [{ ...person, addressHash, wordingHash, zone: zoneIn(person.country, undefined) }];
    });
    const perHour = importRoom(settings.CONFIRMATIONS_PER_HOUR);
    const room = Math.max(0, perHour * HOURS_AHEAD - (await countWaitingImports(db, now)));
    const judged = await importPeople(db, once, wordings, room, now);
    const fates = people.map((_, place) => (isFirst(place) ? (judged.shift() ?? 'no-room') : 'twice'));
    const entered = fates.filter((fate) => fate === 'entered').length;
    c.set('detail', { people: people.length, entered });
    return c.json(describes(Imported, { fates, waiting: await countWaitingImports(db, now), perHour }));
  });
  return app;
}
