/* Dutch. Labels in bold are LinkedIn's own, word for word. Words in braces are filled in; leave them as they are. */
import type { AdvisoryText, Lines } from '../text.ts';
import type { LinkedInAction, LinkedInRegion } from './advisory.ts';

const LISTS_ARE_EUROPEAN =
  'De lijsten hieronder komen uit de privacyverklaring van LinkedIn voor Europa, de uitvoerigste die we hebben gelezen.';
const GDPR =
  'LinkedIn beroept zich op ‘gerechtvaardigd belang’ en vraagt geen toestemming. Je hebt het recht om bezwaar te maken';

const UK: Lines = [
  '**In het Verenigd Koninkrijk deelt LinkedIn ook gegevens met Microsoft, zodat Microsoft er eigen AI-modellen mee ' +
    'kan trainen:** posts, reacties, artikelen, video’s, LinkedIn Learning-video’s en -transcripties, ' +
    'bedrijfspagina’s en vacatures. Met dezelfde instelling houd je ook dit tegen.',
  `${GDPR} (artikel 21 UK GDPR). LinkedIn Corporation in de Verenigde Staten is verantwoordelijk voor je gegevens.`,
];

const SWITZERLAND: Lines = [
  'LinkedIn behandelt Zwitserland hier als de EU: de Europese privacyverklaring geldt, en LinkedIn Ireland is ' +
    'verantwoordelijk voor je gegevens.',
  'Volgens Zwitsers recht kun je een bedrijf verbieden je gegevens te gebruiken (artikelen 30 en 32 van de wet op de ' +
    'gegevensbescherming, DSG/LPD).',
];

export const LINKEDIN_AI_TRAINING_NL: AdvisoryText<LinkedInRegion, LinkedInAction, 'fixed'> = {
  title: 'LinkedIn traint AI met gegevens van zijn leden',
  summary:
    'Vanaf {date} gebruikt LinkedIn profielen, posts en meer om AI te trainen die content maakt. ' +
    'De instelling staat aan, tenzij je die zelf uitzet.',

  editions: {
    early: {
      subject: 'Vanaf {date} traint LinkedIn AI met jouw gegevens',
      preheader: 'De instelling staat aan, tenzij je die zelf uitzet. Twee stappen, één link.',
      heading: 'Vanaf {date} traint LinkedIn AI met jouw gegevens',
      lead: 'De instelling staat aan, tenzij je die zelf uitzet. Doe dat vóór die datum; het zijn maar twee stappen.',
    },
    week: {
      subject: 'Herinnering: AI-training LinkedIn begint op {date}',
      preheader: 'Zet de instelling voor die tijd uit. Twee stappen, één link.',
      heading: 'De AI-training van LinkedIn begint op {date}',
      lead: 'LinkedIn gebruikt dan jouw gegevens, tenzij je één instelling uitzet. Het zijn maar twee stappen.',
    },
    eve: {
      subject: 'Laatste herinnering: LinkedIn traint AI per {date}',
      preheader: 'Wil je niet dat je gegevens worden gebruikt? Zet de instelling dan nu uit.',
      heading: 'Laatste herinnering: de AI-training van LinkedIn begint op {date}',
      lead: 'Wil je niet dat LinkedIn AI traint met jouw gegevens? Zet de instelling dan nu uit. Het zijn maar twee stappen.',
    },
    'in-effect': {
      subject: 'Van kracht sinds {date}: AI-training van LinkedIn',
      preheader: 'De instelling staat aan, tenzij je die al hebt uitgezet. Dat kan nog steeds.',
      heading: 'De regels van LinkedIn voor AI-training gelden sinds {date}',
      lead: 'Je kunt de instelling nog altijd uitzetten; wat al is gebruikt, is niet meer terug te halen. Het zijn maar twee stappen.',
    },
  },

  changes: {
    before: [
      'Vanaf {date} gebruikt LinkedIn ook waar jij woont gegevens van zijn leden om AI-modellen te trainen die content ' +
        'maken. De instelling staat aan bij iedereen die dat niet verandert.',
    ],
    inEffect: [
      'Volgens zijn eigen voorwaarden mag LinkedIn sinds {date} ook waar jij woont gegevens van zijn leden gebruiken ' +
        'om AI-modellen te trainen die content maken. De instelling staat aan bij iedereen die dat niet heeft veranderd.',
    ],
  },

  actions: {
    setting: {
      title: 'Zet de instelling uit',
      steps: [
        'Open **Gegevens voor verbetering van generatieve AI**. Log in als LinkedIn daarom vraagt.',
        'Zet daar de training met jouw gegevens uit (in het Engels heet de schakelaar **Use my data for training ' +
          'content creation AI models**).',
      ],
      button: 'Open de LinkedIn-instelling',
      byHand: {
        computer:
          'klik rechtsboven op je profielfoto (**Me**) en dan op **Instellingen & Privacy**, **Gegevensprivacy** en ' +
          '**Gegevens voor verbetering van generatieve AI**.',
        phone:
          'tik linksboven op je profielfoto en dan op **Instellingen & Privacy**, **Gegevensprivacy** en ' +
          '**Gegevens voor verbetering van generatieve AI**.',
      },
    },
    objection: {
      title: 'Wil je verder gaan? Maak bezwaar',
      why:
        'De instelling geldt alleen voor AI die content maakt. Met het bezwaarformulier van LinkedIn kun je ook ' +
        'bezwaar maken tegen ander gebruik, zelfs als je geen LinkedIn-account hebt.',
      steps: [
        'Open het bezwaarformulier (in het Engels **Data Processing Objection Form**).',
        'Kies waartegen je bezwaar maakt, bijvoorbeeld AI-training. Je hoeft geen reden op te geven.',
      ],
      button: 'Open het bezwaarformulier',
    },
  },

  used: [
    'Je profiel: naam, foto, banen, opleiding, locatie, vaardigheden, aanbevelingen en meer',
    'Je posts, artikelen, reacties en antwoorden in peilingen',
    'Wat je doet en schrijft in groepen, ook groepsberichten',
    'Cv’s en antwoorden op screeningsvragen die in je account zijn opgeslagen',
    'Wat je intypt in de AI-functies van LinkedIn',
  ],
  notUsed: [
    'Privéberichten',
    'Wachtwoorden, betaalgegevens en salarisgegevens',
    'Sollicitaties die tot jou te herleiden zijn',
    'Gegevens van leden van wie LinkedIn denkt dat ze misschien jonger dan 18 zijn, ook als de instelling aan lijkt te staan',
  ],

  regions: {
    eea: {
      before: [
        `${GDPR} (artikel 21 AVG).`,
        'LinkedIn Ireland is verantwoordelijk voor je gegevens; de leidende toezichthouder is de Ierse Data Protection ' +
          'Commission (DPC).',
      ],
      inEffect: [
        `${GDPR} (artikel 21 AVG).`,
        'LinkedIn Ireland is verantwoordelijk voor je gegevens; de leidende toezichthouder is de Ierse Data Protection ' +
          'Commission (DPC).',
        'Op 7 november 2025 liet de DPC weten dat LinkedIn na ingrijpen van de toezichthouder zijn leden beter informeert, minder ' +
          'gegevens over een kortere periode gebruikt en de maatregelen voor jongeren onder de 18 heeft aangescherpt. De ' +
          'DPC heeft de training niet goedgekeurd en heeft ook niet geoordeeld dat die aan de wet voldoet.',
      ],
    },
    uk: { before: UK, inEffect: UK },
    ch: { before: SWITZERLAND, inEffect: SWITZERLAND },
    ca: {
      before: [
        'In december 2024 meldde de federale privacytoezichthouder dat LinkedIn deze training in Canada had stilgelegd. Nu ' +
          'noemt LinkedIn ook Canada als een van de plaatsen waar de training op {date} begint.',
        'Volgens de federale wet (PIPEDA) kun je je toestemming intrekken. In Quebec kun je ook een klacht indienen bij ' +
          'de Commission d’accès à l’information.',
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'In december 2024 meldde de federale privacytoezichthouder dat LinkedIn deze training in Canada had stilgelegd. Later ' +
          'noemde LinkedIn ook Canada als een van de plaatsen waar de training op {date} zou beginnen. We hebben hierover geen ' +
          'verklaring van de toezichthouder gevonden.',
        'Volgens de federale wet (PIPEDA) kun je je toestemming intrekken. In Quebec kun je ook een klacht indienen bij ' +
          'de Commission d’accès à l’information.',
        LISTS_ARE_EUROPEAN,
      ],
    },
    hk: {
      before: [
        'In oktober 2024 legde LinkedIn deze training in Hongkong stil. Nu noemt LinkedIn ook Hongkong als een van de ' +
          'plaatsen waar de training op {date} begint.',
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'In oktober 2024 legde LinkedIn deze training in Hongkong stil. Een jaar later herinnerde de ' +
          'privacytoezichthouder (PCPD) gebruikers eraan dat de training op {date} zou worden hervat.',
        LISTS_ARE_EUROPEAN,
      ],
    },
  },

  limits: {
    before: [
      'Zet je de instelling later uit, dan geldt dat vanaf dat moment. Training die al heeft plaatsgevonden, wordt niet ' +
        'teruggedraaid.',
      'De instelling geldt niet voor AI voor personalisatie, beveiliging of het tegengaan van misbruik.',
    ],
    inEffect: [
      'Zet je de instelling uit, dan geldt dat vanaf dat moment. Wat al is gebruikt, is niet meer terug te halen.',
      'De instelling geldt niet voor AI voor personalisatie, beveiliging of het tegengaan van misbruik.',
    ],
  },
};
