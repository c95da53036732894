import { describe, expect, it } from 'vitest';
import { ADVISORIES } from '../../templates/advisories/index.ts';
import { EEA_REGULATORS, FDPIC, ICO, OPC, PCPD, type SourcedRegulator } from '../../templates/advisories/regulators.ts';
import { countriesOf, regulatorFor } from '../../workers/domain/advisory.ts';
import { isCivilDate } from '../../workers/domain/civil-date.ts';
import type { Country } from '../../workers/domain/country.ts';
import { membersOn } from '../../workers/domain/region.ts';

/** The sites as they were read on 23 November 2026, typed a second time. */
const SITES: readonly (readonly [Country, string])[] = [
  ['AT', 'dsb.gv.at'],
  ['BE', 'dataprotectionauthority.be'],
  ['BG', 'cpdp.bg'],
  ['HR', 'azop.hr'],
  ['CY', 'dataprotection.gov.cy'],
  ['CZ', 'uoou.cz'],
  ['DK', 'datatilsynet.dk'],
  ['EE', 'aki.ee'],
  ['FI', 'tietosuoja.fi'],
  ['FR', 'cnil.fr/fr/plaintes'],
  ['DE', 'bfdi.bund.de'],
  ['GR', 'dpa.gr'],
  ['HU', 'naih.hu'],
  ['IE', 'dataprotection.ie'],
  ['IT', 'garanteprivacy.it'],
  ['LV', 'dvi.gov.lv'],
  ['LT', 'vdai.lrv.lt'],
  ['LU', 'cnpd.public.lu'],
  ['MT', 'idpc.org.mt'],
  ['NL', 'autoriteitpersoonsgegevens.nl'],
  ['PL', 'uodo.gov.pl'],
  ['PT', 'cnpd.pt'],
  ['RO', 'dataprotection.ro'],
  ['SK', 'dataprotection.gov.sk'],
  ['SI', 'ip-rs.si'],
  ['ES', 'aepd.es'],
  ['SE', 'imy.se'],
  ['IS', 'personuvernd.is'],
  ['LI', 'datenschutzstelle.li'],
  ['NO', 'datatilsynet.no'],
];

const site = (url: string): string => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');

function faultsOf(regulator: SourcedRegulator): string[] {
  const { name, complaintUrl, source, checkedOn } = regulator;
  const isSafe = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';
  return [
    ...(name.trim() === '' ? ['has no name'] : []),
    ...(isSafe(complaintUrl) ? [] : ['has no address']),
    ...(isSafe(source) ? [] : ['has no source']),
    ...(isCivilDate(checkedOn) ? [] : ['was never checked']),
  ];
}

const ALL: readonly (readonly [string, SourcedRegulator])[] = [
  ...Object.entries(EEA_REGULATORS),
  ['GB', ICO],
  ['CH', FDPIC],
  ['CA', OPC],
  ['HK', PCPD],
];

describe('a reader in the EEA', () => {
  it.each(SITES)('in %s is sent to %s', (country, expected) => {
    expect(site(EEA_REGULATORS[country]?.complaintUrl ?? '')).toBe(expected);
  });

  it.each(['2025-11-03', '2026-12-02'] as const)('has a regulator of their own on %s, whatever the country', (date) => {
    if (!isCivilDate(date)) throw new Error(date);
    expect(Object.keys(EEA_REGULATORS).toSorted()).toEqual(membersOn('eea', date).toSorted());
    expect(SITES.map(([country]) => country).toSorted()).toEqual(membersOn('eea', date).toSorted());
  });
});

describe('every regulator', () => {
  it('has a name, an address, a source and the day on which it was checked', () => {
    expect(ALL).toHaveLength(34);
    expect(ALL.flatMap(([country, each]) => faultsOf(each).map((fault) => `${country} ${fault}`))).toEqual([]);
  });

  it('is one country’s', () => {
    expect(new Set(ALL.map(([, { complaintUrl }]) => complaintUrl)).size).toBe(34);
  });

  it('is one whose address was verified', () => {
    const unverified = /uoou\.gov\.cz/;
    expect('https://uoou.gov.cz/').toMatch(unverified);
    for (const [, { complaintUrl }] of ALL) expect(complaintUrl).not.toMatch(unverified);
  });

  it.each([
    ['has no name', { name: ' ' }],
    ['has no address', { complaintUrl: 'http://ico.org.uk' }],
    ['has no source', { source: '' }],
    ['was never checked', { checkedOn: '2026-02-30' }],
  ])('that %s is seen', (fault, change) => {
    expect(faultsOf({ ...ICO, ...change } as SourcedRegulator)).toEqual([fault]);
  });
});

it('every country that an advisory concerns has the regulator that is its own', () => {
  const own = new Map<string, SourcedRegulator>(ALL);
  for (const { facts } of ADVISORIES) {
    for (const region of facts.regions) {
      for (const country of countriesOf(facts, region))
        expect(regulatorFor(facts, region, country), `${facts.slug} ${country}`).toBe(own.get(country));
    }
  }
});
