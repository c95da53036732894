/* French. Words in braces are filled in; leave them as they are. */
import type { AdvisoryText } from '../text.ts';
import type { EuAiActAction, EuAiActRegion } from './advisory.ts';

const BANNED =
  'les outils d’IA qui servent à montrer des personnes réelles nues ou dans des scènes sexuelles sans leur ' +
  'consentement (« nudifiers »), ou à créer des contenus pédocriminels.';
const MARKS =
  '**Un marquage.** Les services d’IA qui créent des images, du son, des vidéos ou des textes doivent les marquer ' +
  'comme créés par IA, sous une forme lisible par les machines.';
const ADOPTED =
  'Le Parlement européen a adopté ces règles le 16 juin 2026, le Conseil de l’UE le 29 juin. Elles modifient le ' +
  'règlement européen sur l’IA, ou AI Act (articles 5 et 50).';
const WHAT_WE_READ =
  'Nous connaissons ces règles par ce qui a été publié sur leur adoption. Nous n’avons pas lu le texte officiel, et ' +
  'nous n’avons pas de liste vérifiée des autorités qui le font appliquer dans chaque pays.';
const WHAT_STAYS = 'L’interdiction vise les outils d’IA. Elle ne fait pas disparaître les images qui existent déjà.';
const MARKS_ARE_FOR_MACHINES =
  'Le marquage est destiné aux machines : il se peut que vous ne le voyiez pas. Un contenu sans marquage peut tout ' +
  'de même venir d’une IA.';

export const EU_AI_ACT_DECEMBER_2026_FR: AdvisoryText<EuAiActRegion, EuAiActAction, 'fixed'> = {
  title: 'De nouvelles règles de l’UE pour les contenus créés par IA',
  summary:
    'À partir du {date}, l’UE interdit les outils d’IA qui créent des images intimes de personnes sans leur ' +
    'consentement, et davantage de services d’IA doivent marquer ce qu’ils créent. Vous n’avez rien à faire.',

  editions: {
    early: {
      subject: '{date} : nouvelles règles de l’UE pour l’IA',
      preheader:
        'L’IA qui déshabille les gens en photo sera interdite. Davantage de services d’IA devront marquer ce qu’ils créent.',
      heading: 'Contenus créés par IA : de nouvelles règles de l’UE à partir du {date}',
      lead: 'Deux nouveautés : une interdiction et une obligation de marquage. Vous n’avez rien à faire.',
    },
    week: {
      subject: 'L’UE et l’IA : nouvelles règles le {date}',
      preheader:
        'L’IA qui déshabille les gens en photo sera interdite. Davantage de services d’IA devront marquer ce qu’ils créent.',
      heading: 'Contenus créés par IA : de nouvelles règles de l’UE s’appliquent à partir du {date}',
      lead: 'Deux nouveautés : une interdiction et une obligation de marquage. Vous n’avez rien à faire.',
    },
    eve: {
      subject: 'Contenus d’IA : les règles changent le {date}',
      preheader:
        'L’IA qui déshabille les gens en photo sera interdite. Davantage de services d’IA devront marquer ce qu’ils créent.',
      heading: 'Contenus créés par IA : les règles de l’UE changent le {date}',
      lead: 'En bref : une interdiction et une obligation de marquage. Vous n’avez rien à faire.',
    },
    'in-effect': {
      subject: 'En vigueur depuis le {date} : l’UE encadre l’IA',
      preheader:
        'L’IA qui déshabille les gens en photo est interdite. Les services d’IA doivent marquer ce qu’ils créent.',
      heading: 'Contenus créés par IA : des règles de l’UE en vigueur depuis le {date}',
      lead: 'En bref : une interdiction et une obligation de marquage. Vous n’avez rien à faire.',
    },
  },

  changes: {
    before: [
      `**Une interdiction.** À partir du {date}, l’UE interdit ${BANNED}`,
      `${MARKS} Les services qui étaient sur le marché avant le 2 août 2026 ont jusqu’au {date} pour le faire ; les ` +
        'plus récents y sont tenus dès leur lancement.',
    ],
    inEffect: [
      `**Une interdiction.** Depuis le {date}, l’UE interdit ${BANNED}`,
      `${MARKS} Les services qui étaient sur le marché avant le 2 août 2026 avaient jusqu’au {date} pour le faire ; ` +
        'les plus récents y sont tenus dès leur lancement.',
    ],
  },

  actions: {
    nothing: {
      title: 'Rien à faire : les règles s’appliquent d’elles-mêmes',
      why:
        'Il n’y a aucun réglage à modifier ni aucune opposition à former. Nous vous écrivons pour que vous sachiez ' +
        'à quoi vous attendre de la part des services d’IA.',
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
      'Si une entreprise ou un site utilise des images ou d’autres données vous concernant contrairement au droit ' +
      'de la protection des données, vous pouvez adresser gratuitement une réclamation à l’autorité de protection ' +
      'des données de votre lieu de résidence, de votre lieu de travail ou du lieu des faits (RGPD, article 77) :',
  },
};
