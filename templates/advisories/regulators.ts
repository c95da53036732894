/*
 * Who supervises data protection where, with the address for complaints and where that was read. Data, not text: offices
 * are renamed (the ICO is to become the Information Commission) and move. For the EEA these are the authorities' home
 * pages (France: its page for complaints); in the UK, Switzerland, Canada and Hong Kong the page on which one complains
 * or, in Switzerland, reports. Never an address that was not verified: Czechia's new domain is not here.
 */
import type { Regulator } from '../../workers/domain/advisory.ts';
import { asCivilDate } from '../../workers/domain/civil-date.ts';
import type { Country } from '../../workers/domain/country.ts';

/** A regulator and the page on which its address was read, on the day it was checked. */
export interface SourcedRegulator extends Regulator {
  readonly source: string;
}

const CHECKED_ON = asCivilDate('2026-11-23');
/** Privacy Guides, DPA directory of 30 March 2026 (docs/activism/legal/dpa-directory.md). */
const DIRECTORY = 'https://code.privacyguides.dev/privacyguides/privacyguides.org';

/** The source is the directory or, of those outside the EEA, the regulator's own page. */
function regulator(name: string, complaintUrl: string, source = DIRECTORY): SourcedRegulator {
  return { name, complaintUrl, source, checkedOn: CHECKED_ON };
}

function byItsOwnPage(name: string, complaintUrl: string): SourcedRegulator {
  return regulator(name, complaintUrl, complaintUrl);
}

export const ICO = byItsOwnPage(
  'Information Commissioner’s Office (ICO)',
  'https://ico.org.uk/make-a-complaint/personal-information-complaint',
);

export const FDPIC = byItsOwnPage(
  'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB / PFPDT / IFPDT)',
  'https://www.edoeb.admin.ch/de/anzeige-einreichen',
);

export const OPC = byItsOwnPage(
  'Office of the Privacy Commissioner of Canada (OPC)',
  'https://www.priv.gc.ca/en/report-a-concern/file-a-formal-privacy-complaint/file-a-complaint-about-a-business/',
);

export const PCPD = byItsOwnPage(
  'Privacy Commissioner for Personal Data (PCPD)',
  'https://pcpd.org.hk/english/complaints/how_complaint/complaint/complaint.html',
);

/** The lead authority for companies whose European seat is in Ireland. */
export const IRISH_DPC = regulator('Data Protection Commission (Ireland)', 'https://www.dataprotection.ie/');

/** For a country of the EEA without an authority of its own in the list below; every one has one. */
export const EDPB = regulator(
  'European Data Protection Board (EDPB)',
  'https://edpb.europa.eu/about-edpb/faq-frequently-asked-questions_en',
);

/** The data protection authority of each country of the EEA. */
export const EEA_REGULATORS: Readonly<Partial<Record<Country, SourcedRegulator>>> = {
  AT: regulator('Österreichische Datenschutzbehörde', 'https://www.dsb.gv.at/'),
  BE: regulator(
    'Gegevensbeschermingsautoriteit / Autorité de protection des données',
    'https://www.dataprotectionauthority.be/',
  ),
  BG: regulator('Commission for Personal Data Protection (КЗЛД)', 'https://www.cpdp.bg/'),
  CY: regulator('Commissioner for Personal Data Protection', 'https://www.dataprotection.gov.cy/'),
  CZ: regulator('Úřad pro ochranu osobních údajů', 'https://www.uoou.cz/'),
  // Companies are supervised by the Land's authority; the federal one's site leads to it.
  DE: regulator('Datenschutzbehörde Ihres Bundeslandes (zu finden beim BfDI)', 'https://www.bfdi.bund.de/'),
  DK: regulator('Datatilsynet', 'https://www.datatilsynet.dk/'),
  EE: regulator('Andmekaitse Inspektsioon', 'https://www.aki.ee/'),
  ES: regulator('Agencia Española de Protección de Datos (AEPD)', 'https://www.aepd.es/'),
  FI: regulator('Tietosuojavaltuutetun toimisto', 'https://tietosuoja.fi/'),
  FR: regulator('CNIL', 'https://www.cnil.fr/fr/plaintes'),
  GR: regulator('Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα', 'https://www.dpa.gr/'),
  HR: regulator('Agencija za zaštitu osobnih podataka (AZOP)', 'https://azop.hr/'),
  HU: regulator('Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH)', 'https://www.naih.hu/'),
  IE: IRISH_DPC,
  IS: regulator('Persónuvernd', 'https://www.personuvernd.is/'),
  IT: regulator('Garante per la protezione dei dati personali', 'https://www.garanteprivacy.it/'),
  LI: regulator('Datenschutzstelle Liechtenstein', 'https://www.datenschutzstelle.li/'),
  LT: regulator('Valstybinė duomenų apsaugos inspekcija', 'https://vdai.lrv.lt/'),
  LU: regulator('Commission nationale pour la protection des données (CNPD)', 'https://cnpd.public.lu/'),
  LV: regulator('Datu valsts inspekcija', 'https://www.dvi.gov.lv/'),
  MT: regulator('Information and Data Protection Commissioner (IDPC)', 'https://idpc.org.mt/'),
  NL: regulator('Autoriteit Persoonsgegevens', 'https://www.autoriteitpersoonsgegevens.nl/'),
  NO: regulator('Datatilsynet', 'https://www.datatilsynet.no/'),
  PL: regulator('Urząd Ochrony Danych Osobowych (UODO)', 'https://uodo.gov.pl/'),
  PT: regulator('Comissão Nacional de Proteção de Dados (CNPD)', 'https://www.cnpd.pt/'),
  RO: regulator(
    'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
    'https://www.dataprotection.ro/',
  ),
  SE: regulator('Integritetsskyddsmyndigheten (IMY)', 'https://www.imy.se/'),
  SI: regulator('Informacijski pooblaščenec', 'https://www.ip-rs.si/'),
  SK: regulator('Úrad na ochranu osobných údajov', 'https://dataprotection.gov.sk/'),
};

const OTHER_REGULATORS: Readonly<Partial<Record<Country, SourcedRegulator>>> = {
  GB: ICO,
  CH: FDPIC,
  CA: OPC,
  HK: PCPD,
};

/** The authority of the country, if it is one of those above. */
export function regulatorOf(country: Country): SourcedRegulator | null {
  return EEA_REGULATORS[country] ?? OTHER_REGULATORS[country] ?? null;
}
