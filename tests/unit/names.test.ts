import { expect, it } from 'vitest';
import { nameOfCountry, namesOfCountries } from '../../templates/pages/names.ts';
import { countryOptions } from '../../templates/pages/sign-up-form.tsx';
import type { Country } from '../../workers/domain/country.ts';

it('countries are called what people call them', () => {
  expect(['HK', 'MO', 'GB'].map((country) => nameOfCountry(country as Country, 'en'))).toEqual([
    'Hong Kong',
    'Macao',
    'United Kingdom',
  ]);
});

it('countries stand in the order of the language’s own alphabet', () => {
  // To an English reader the L with a stroke is an L.
  const inOrder = ['Luksemburg', 'Łotwa', 'Malta'];
  expect(namesOfCountries(['MT', 'LV', 'LU'], 'pl')).toEqual(inOrder);
  const offered = countryOptions('pl').map(({ name }) => name);
  expect(offered.filter((name) => inOrder.includes(name))).toEqual(inOrder);
});
