/*
 * French. “selon la presse” marks what TikTok's own notice does not say. Words in braces are filled in; leave them as
 * they are.
 */
import type { AdvisoryText, Lines } from '../text.ts';
import type { TikTokAction, TikTokRegion } from './advisory.ts';

const NOTICE =
  'L’avis qui accompagne la politique de confidentialité de TikTok indique, pour le Royaume-Uni, le {date} ou le moment ' +
  'où vous faites votre choix.';
const IF_YOU_DO_NOT_CHOOSE = 'Nous n’avons pas pu établir ce qui se passe pour les personnes qui ne choisissent pas.';

const UK: Lines = [
  'Selon les lignes directrices de l’autorité britannique (ICO) sur le modèle « consentir ou payer », une entreprise ' +
    'doit pouvoir démontrer que le consentement est donné librement, et chacun doit pouvoir s’opposer gratuitement à la ' +
    'publicité personnalisée (droit d’opposition : RGPD britannique ou UK GDPR, article 21).',
  'Si vous acceptez la publicité personnalisée, vous pouvez retirer votre consentement à tout moment (UK GDPR, article 7).',
  'Nous n’avons trouvé aucune prise de position de l’autorité sur le choix proposé par TikTok.',
];

const LIMITS: Lines = [
  'Selon la presse, payer ne supprime que les publicités diffusées par TikTok. Les vidéos pour lesquelles les créateurs ' +
    'sont rémunérés restent.',
  'Le choix porte sur la publicité. Nous n’avons pas pu vérifier si TikTok collecte moins de données sur ceux qui paient.',
];

export const TIKTOK_UK_CONSENT_OR_PAY_FR: AdvisoryText<TikTokRegion, TikTokAction, 'fixed'> = {
  title: 'TikTok au Royaume-Uni : publicité personnalisée ou abonnement payant',
  summary:
    'À partir du {date}, TikTok propose au Royaume-Uni soit la publicité personnalisée, soit un abonnement payant. ' +
    'Selon la presse, l’usage gratuit sans publicité personnalisée prend fin.',
  audience: 'Selon la presse, les utilisateurs de 18 ans et plus',

  editions: {
    early: {
      subject: 'TikTok, {date} : pub personnalisée ou abonnement',
      preheader:
        'Selon la presse, l’usage gratuit sans publicité personnalisée prend fin. Le choix se fait dans l’application.',
      heading: 'TikTok au Royaume-Uni à partir du {date} : publicité personnalisée ou abonnement',
      lead: 'Selon la presse, l’usage gratuit sans publicité personnalisée prend fin. Pour vous, le changement s’applique à cette date, ou dès que vous choisissez dans l’application.',
    },
    week: {
      subject: 'Rappel : choisissez sur TikTok avant le {date}',
      preheader: 'Publicité personnalisée ou abonnement mensuel : ce qu’il faut savoir avant de choisir.',
      heading: 'TikTok, un choix à faire avant le {date} : publicité personnalisée ou abonnement',
      lead: 'Selon la presse, l’usage gratuit sans publicité personnalisée prend fin à cette date, ou dès que vous choisissez dans l’application.',
    },
    eve: {
      subject: 'Dernier rappel : TikTok, un choix pour le {date}',
      preheader: 'Publicité personnalisée ou abonnement mensuel : ce qu’il faut savoir avant de choisir.',
      heading: 'Dernier rappel : sur TikTok, un choix à faire pour le {date}',
      lead: 'Ensuite, selon la presse, TikTok ne sera gratuit qu’avec la publicité personnalisée. Si vous n’en voulez pas, il ne vous reste qu’à payer ou à partir.',
    },
    'in-effect': {
      subject: 'TikTok, depuis le {date} : pub ou abonnement',
      preheader: 'Selon la presse, l’usage gratuit sans publicité personnalisée a pris fin. Ce que vous pouvez faire.',
      heading: 'En vigueur depuis le {date} : publicité personnalisée ou abonnement sur TikTok',
      lead: 'Selon la presse, l’usage gratuit sans publicité personnalisée a pris fin. Si vous n’avez pas encore choisi, faites-le dans l’application ; si vous avez accepté la publicité personnalisée, vous pouvez retirer votre consentement.',
    },
  },

  changes: {
    before: [
      NOTICE,
      'Selon la presse, les adultes choisissent entre deux versions : **gratuite avec publicité personnalisée**, ou ' +
        '**sans publicité pour 3,99 livres par mois**. Jusqu’ici, ils pouvaient refuser la publicité personnalisée sans ' +
        'rien payer ; cette possibilité disparaît.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
    inEffect: [
      NOTICE,
      'Selon la presse, les adultes choisissent entre deux versions : **gratuite avec publicité personnalisée**, ou ' +
        '**sans publicité pour 3,99 livres par mois**. Avant, ils pouvaient refuser la publicité personnalisée sans ' +
        'rien payer ; cette possibilité a disparu.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
  },

  actions: {
    choice: {
      title: 'Décidez, puis choisissez dans l’application',
      why: 'TikTok pose la question dans l’application même ; selon la presse, les adultes du Royaume-Uni y reçoivent un message. Nous ne connaissons pas de lien qui y mène directement.',
      steps: [
        'Avant de choisir, lisez ce que la nouvelle politique de confidentialité de TikTok dit de la publicité.',
        'Ouvrez l’application TikTok et faites-y votre choix : publicité personnalisée ou abonnement. Vérifiez le prix avant de payer.',
        'Si vous ne voulez ni l’une ni l’autre, il ne vous reste qu’à quitter TikTok.',
      ],
      button: 'Lire la politique de TikTok',
    },
  },

  used: [],
  notUsed: [],
  regions: { uk: { before: UK, inEffect: UK } },
  limits: { before: LIMITS, inEffect: LIMITS },
};
