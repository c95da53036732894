import { expect, it } from 'vitest';
import { maskedAddress } from '../../workers/domain/masked-address.ts';

it.each([
  ['anna@example.org', 'a•••@e•••.org'],
  ['anna.kowalska+news@mail.example.co.uk', 'a•••@m•••.uk'],
  ['a@example.org', '•••@e•••.org'],
  ['anna@x.org', 'a•••@•••.org'],
  ['"a@b c"@example.org', '"•••@e•••.org'],
  ['żaneta@żółw.example', 'ż•••@ż•••.example'],
  ['👩🏽‍💻dev@example.org', '👩🏽‍💻•••@e•••.org'],
  ['postmaster@localhost', 'p•••@l•••'],
])('%s is shown as %s', (address, shown) => {
  expect(maskedAddress(address)).toBe(shown);
});
