/* Dutch. Words in braces are filled in; leave them as they are. */
import type { AdvisoryText } from '../text.ts';
import type { EuAiActAction, EuAiActRegion } from './advisory.ts';

const BANNED =
  'AI-tools die bedoeld zijn om echte mensen zonder hun toestemming naakt of in seksuele scènes te tonen ' +
  '(‘nudifiers’), of om beelden van seksueel misbruik van kinderen te maken.';
const MARKS =
  '**Een markering.** AI-diensten die beeld, geluid, video of tekst maken, moeten daarin vastleggen dat het van AI ' +
  'komt, op een manier die machines kunnen lezen.';
const ADOPTED =
  'Het Europees Parlement nam deze regels aan op 16 juni 2026, de Raad van de EU op 29 juni. Ze wijzigen de ' +
  'Europese AI-verordening, de AI Act (artikelen 5 en 50).';
const WHAT_WE_READ =
  'We kennen de regels uit berichten over de goedkeuring ervan. De gepubliceerde wettekst hebben we niet gelezen, ' +
  'en we hebben geen gecontroleerde lijst van de autoriteiten die er in elk land op toezien.';
const WHAT_STAYS = 'Het verbod geldt voor de AI-tools. Beelden die er al zijn, verdwijnen daar niet door.';
const MARKS_ARE_FOR_MACHINES =
  'De markering is voor machines bedoeld: mogelijk zie je er niets van. Ook iets zonder markering kan door AI zijn ' +
  'gemaakt.';

export const EU_AI_ACT_DECEMBER_2026_NL: AdvisoryText<EuAiActRegion, EuAiActAction, 'fixed'> = {
  title: 'Nieuwe EU-regels voor wat AI maakt',
  summary:
    'Vanaf {date} verbiedt de EU AI-tools die intieme beelden van mensen maken zonder hun toestemming, en moeten ' +
    'meer AI-diensten markeren wat ze maken. Je hoeft niets te doen.',

  editions: {
    early: {
      subject: 'Vanaf {date}: nieuwe EU-regels voor wat AI maakt',
      preheader: 'AI die mensen op foto’s uitkleedt, wordt verboden. Meer AI-diensten moeten markeren wat ze maken.',
      heading: 'Vanaf {date} gelden nieuwe EU-regels voor wat AI maakt',
      lead: 'Er komt een verbod, en een plicht om te markeren wat AI maakt. Je hoeft niets te doen.',
    },
    week: {
      subject: 'EU-regels voor wat AI maakt gaan in op {date}',
      preheader: 'AI die mensen op foto’s uitkleedt, wordt verboden. Meer AI-diensten moeten markeren wat ze maken.',
      heading: 'Nieuwe EU-regels voor wat AI maakt gaan in op {date}',
      lead: 'Er komt een verbod, en een plicht om te markeren wat AI maakt. Je hoeft niets te doen.',
    },
    eve: {
      subject: 'Op {date} gaan EU-regels in voor wat AI maakt',
      preheader: 'AI die mensen op foto’s uitkleedt, wordt verboden. Meer AI-diensten moeten markeren wat ze maken.',
      heading: 'Op {date} gaan nieuwe EU-regels in voor wat AI maakt',
      lead: 'Kort gezegd: een verbod, en een plicht om te markeren wat AI maakt. Je hoeft niets te doen.',
    },
    'in-effect': {
      subject: 'Van kracht sinds {date}: EU-regels voor AI',
      preheader: 'AI die mensen op foto’s uitkleedt, is verboden. AI-diensten moeten markeren wat ze maken.',
      heading: 'Sinds {date} gelden EU-regels voor wat AI maakt',
      lead: 'Kort gezegd: een verbod, en een plicht om te markeren wat AI maakt. Je hoeft niets te doen.',
    },
  },

  changes: {
    before: [
      `**Een verbod.** Vanaf {date} verbiedt de EU ${BANNED}`,
      `${MARKS} Diensten die al vóór 2 augustus 2026 op de markt waren, hebben daarvoor tot {date} de tijd; voor ` +
        'nieuwere geldt het vanaf het begin.',
    ],
    inEffect: [
      `**Een verbod.** Sinds {date} verbiedt de EU ${BANNED}`,
      `${MARKS} Diensten die al vóór 2 augustus 2026 op de markt waren, hadden daarvoor tot {date} de tijd; voor ` +
        'nieuwere geldt het vanaf het begin.',
    ],
  },

  actions: {
    nothing: {
      title: 'Je hoeft niets te doen: de regels gelden vanzelf',
      why:
        'Er valt geen instelling te wijzigen en nergens bezwaar tegen te maken. We schrijven je zodat je weet wat ' +
        'je van AI-diensten mag verwachten.',
      steps: [],
    },
  },

  used: [],
  notUsed: [],

  regions: {
    eu: { before: [ADOPTED, WHAT_WE_READ], inEffect: [ADOPTED, WHAT_WE_READ] },
  },

  limits: {
    before: [WHAT_STAYS, MARKS_ARE_FOR_MACHINES],
    inEffect: [WHAT_STAYS, MARKS_ARE_FOR_MACHINES],
  },

  complaints: {
    eu:
      'Gebruikt een bedrijf of website beelden of andere gegevens van jou in strijd met de privacywet? Dan kun je ' +
      'gratis een klacht indienen bij de privacytoezichthouder waar je woont, waar je werkt of waar het is gebeurd ' +
      '(artikel 77 AVG):',
  },
};
