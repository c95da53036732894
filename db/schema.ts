/*
 * The schema, readable as the specification. Instants are epoch milliseconds and end in `At`; civil dates are
 * `YYYY-MM-DD`; closed sets come from workers/domain. Addresses stand in `sign_ups` and `subscribers` and nowhere else.
 */
export * from './schema/operator.ts';
export * from './schema/people.ts';
export * from './schema/sending.ts';
export * from './schema/watching.ts';
