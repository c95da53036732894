/* French. Labels in bold are LinkedIn's own, word for word. Words in braces are filled in; leave them as they are. */
import type { AdvisoryText, Lines } from '../text.ts';
import type { LinkedInAction, LinkedInRegion } from './advisory.ts';

const LISTS_ARE_EUROPEAN =
  'Les listes ci-dessous proviennent de l’avis de confidentialité de LinkedIn pour l’Europe, le plus détaillé que nous ayons lu.';
const GDPR =
  'LinkedIn invoque ses « intérêts légitimes » et ne demande pas votre consentement. Vous avez le droit de vous opposer';

const UK: Lines = [
  '**Au Royaume-Uni, LinkedIn transmet aussi des données à Microsoft, pour que Microsoft entraîne ses propres modèles ' +
    'd’IA :** publications, commentaires, articles, vidéos, vidéos et transcriptions de LinkedIn Learning, pages ' +
    'd’entreprise et offres d’emploi. Le même réglage permet de l’empêcher.',
  `${GDPR} (RGPD britannique ou UK GDPR, article 21). LinkedIn Corporation, aux États-Unis, est responsable du ` +
    'traitement de vos données.',
];

const SWITZERLAND: Lines = [
  'Sur ce point, LinkedIn traite la Suisse comme l’UE : son avis de confidentialité européen s’applique, et LinkedIn Ireland est ' +
    'responsable du traitement de vos données.',
  'Le droit suisse vous permet d’interdire à une entreprise d’utiliser vos données (loi fédérale sur la protection des ' +
    'données, LPD, articles 30 et 32).',
];

const EEA_CONTROLLER =
  'LinkedIn Ireland est responsable du traitement de vos données ; son autorité de contrôle chef de file est la Data ' +
  'Protection Commission (DPC), en Irlande.';

const CANADIAN_LAW =
  'La loi fédérale (LPRPDE, en anglais PIPEDA) vous permet de retirer votre consentement. Au Québec, la Commission ' +
  'd’accès à l’information reçoit aussi des plaintes.';

export const LINKEDIN_AI_TRAINING_FR: AdvisoryText<LinkedInRegion, LinkedInAction, 'fixed'> = {
  title: 'LinkedIn entraîne l’IA avec les données de ses membres',
  summary:
    'À partir du {date}, LinkedIn utilise profils, publications et autres données pour entraîner une IA qui crée du ' +
    'contenu. Le réglage est activé tant que vous ne le désactivez pas.',

  editions: {
    early: {
      subject: 'IA : LinkedIn utilisera vos données dès le {date}',
      preheader: 'Le réglage est activé tant que vous ne le désactivez pas. Deux étapes, un lien.',
      heading: 'À partir du {date}, LinkedIn entraînera l’IA avec vos données',
      lead: 'Le réglage est activé tant que vous ne le désactivez pas. Faites-le avant cette date ; deux étapes suffisent.',
    },
    week: {
      subject: 'Rappel : LinkedIn entraînera l’IA dès le {date}',
      preheader: 'Désactivez le réglage avant cette date. Deux étapes, un lien.',
      heading: 'LinkedIn commence à entraîner l’IA avec les données de ses membres le {date}',
      lead: 'LinkedIn utilisera alors vos données, sauf si vous désactivez un réglage. Deux étapes suffisent.',
    },
    eve: {
      subject: 'Dernier rappel : LinkedIn et l’IA, dès le {date}',
      preheader: 'Si vous ne voulez pas que vos données soient utilisées, désactivez le réglage maintenant.',
      heading: 'Dernier rappel : LinkedIn commence à entraîner l’IA le {date}',
      lead: 'Si vous ne voulez pas que LinkedIn entraîne l’IA avec vos données, désactivez le réglage maintenant. Deux étapes suffisent.',
    },
    'in-effect': {
      subject: 'LinkedIn et l’IA : en vigueur depuis le {date}',
      preheader: 'Le réglage est activé si vous ne l’avez pas désactivé. Vous pouvez encore le faire aujourd’hui.',
      heading: 'LinkedIn et l’IA : le changement est en vigueur depuis le {date}',
      lead: 'Vous pouvez encore désactiver le réglage aujourd’hui ; ce qui a déjà été utilisé ne peut plus être retiré. Deux étapes suffisent.',
    },
  },

  changes: {
    before: [
      'À partir du {date}, LinkedIn utilisera les données de ses membres, y compris là où vous vivez, pour entraîner des ' +
        'modèles d’IA qui créent du contenu. Le réglage est activé pour toute personne qui ne le désactive pas.',
    ],
    inEffect: [
      'Depuis le {date}, les conditions de LinkedIn lui permettent d’utiliser les données de ses membres, y compris là ' +
        'où vous vivez, pour entraîner des modèles d’IA qui créent du contenu. Le réglage est activé pour toute personne ' +
        'qui ne l’a pas désactivé.',
    ],
  },

  actions: {
    setting: {
      title: 'Désactivez le réglage',
      steps: [
        'Ouvrez **Données pour l’amélioration de l’IA générative**. Connectez-vous si LinkedIn vous le demande.',
        'Désactivez l’autorisation d’entraîner avec vos données des modèles d’IA qui créent du contenu (en anglais, **Use ' +
          'my data for training content creation AI models**).',
      ],
      button: 'Ouvrir le réglage de LinkedIn',
      byHand: {
        computer:
          'cliquez sur votre photo, en haut à droite (en anglais, **Me**), puis sur **Préférences et confidentialité**, ' +
          '**Confidentialité des données** et **Données pour l’amélioration de l’IA générative**.',
        phone:
          'touchez votre photo, en haut à gauche, puis **Préférences et confidentialité**, **Confidentialité des ' +
          'données** et **Données pour l’amélioration de l’IA générative**.',
      },
    },
    objection: {
      title: 'Pour aller plus loin : opposez-vous',
      why:
        'Le réglage ne concerne que l’IA qui crée du contenu. Avec le formulaire d’opposition de LinkedIn, vous pouvez ' +
        'vous opposer aussi à d’autres utilisations, même si vous n’avez pas de compte LinkedIn.',
      steps: [
        'Ouvrez le formulaire d’opposition au traitement des données (en anglais, **Data Processing Objection Form**).',
        'Choisissez à quoi vous vous opposez, par exemple à l’entraînement de l’IA. Vous n’avez pas à donner de motif.',
      ],
      button: 'Ouvrir le formulaire d’opposition',
    },
  },

  used: [
    'Votre profil : nom, photo, emplois, formation, lieu, compétences, recommandations, etc.',
    'Vos publications, articles, commentaires et réponses aux sondages',
    'Ce que vous faites et écrivez dans les groupes, messages de groupe compris',
    'Les CV et les réponses aux questions de présélection enregistrés dans votre compte',
    'Ce que vous saisissez dans les fonctions d’IA de LinkedIn',
  ],
  notUsed: [
    'Les messages privés',
    'Les mots de passe, les données de paiement et de salaire',
    'Les candidatures qui permettent de remonter jusqu’à vous',
    'Les données des membres qui, selon LinkedIn, pourraient avoir moins de 18 ans, même si le réglage semble activé',
  ],

  regions: {
    eea: {
      before: [`${GDPR} (RGPD, article 21).`, EEA_CONTROLLER],
      inEffect: [
        `${GDPR} (RGPD, article 21).`,
        EEA_CONTROLLER,
        'Le 7 novembre 2025, la DPC a indiqué qu’après son intervention, LinkedIn avait mieux informé ses membres, réduit ' +
          'les données et la période concernées, et renforcé les mesures pour les moins de 18 ans. La DPC n’a pas approuvé ' +
          'cet entraînement, et elle n’a pas non plus conclu qu’il respectait la loi.',
      ],
    },
    uk: { before: UK, inEffect: UK },
    ch: { before: SWITZERLAND, inEffect: SWITZERLAND },
    ca: {
      before: [
        'En décembre 2024, le Commissariat à la protection de la vie privée du Canada a indiqué que LinkedIn avait ' +
          'suspendu cet entraînement au Canada. LinkedIn cite maintenant le Canada parmi les pays et territoires où il ' +
          'commence le {date}.',
        CANADIAN_LAW,
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'En décembre 2024, le Commissariat à la protection de la vie privée du Canada a indiqué que LinkedIn avait ' +
          'suspendu cet entraînement au Canada. LinkedIn a ensuite cité le Canada parmi les pays et territoires où il ' +
          'devait commencer le {date}. Nous n’avons trouvé aucune déclaration du Commissariat à ce sujet.',
        CANADIAN_LAW,
        LISTS_ARE_EUROPEAN,
      ],
    },
    hk: {
      before: [
        'En octobre 2024, LinkedIn a suspendu cet entraînement à Hong Kong. LinkedIn cite maintenant Hong Kong parmi les ' +
          'pays et territoires où il commence le {date}.',
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'En octobre 2024, LinkedIn a suspendu cet entraînement à Hong Kong. Un an plus tard, l’autorité de protection des données (PCPD) a ' +
          'rappelé aux utilisateurs qu’il reprendrait le {date}.',
        LISTS_ARE_EUROPEAN,
      ],
    },
  },

  limits: {
    before: [
      'Si vous désactivez le réglage plus tard, cela ne vaudra qu’à partir de ce moment-là. L’entraînement qui a déjà eu ' +
        'lieu n’est pas annulé.',
      'Le réglage ne couvre pas l’IA utilisée pour la personnalisation, la sécurité ou la lutte contre les abus.',
    ],
    inEffect: [
      'La désactivation du réglage ne vaut qu’à partir du moment où vous la faites. Ce qui a déjà été utilisé ne peut plus ' +
        'être retiré.',
      'Le réglage ne couvre pas l’IA utilisée pour la personnalisation, la sécurité ou la lutte contre les abus.',
    ],
  },
};
