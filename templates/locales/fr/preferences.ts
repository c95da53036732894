/* French. Words in braces are filled in; leave them as they are. */
import type { PreferencesTexts } from '../preferences.ts';

export const PREFERENCES_FR: PreferencesTexts = {
  link: 'Choisir ce que vous recevez',
  title: 'Ce que vous recevez',
  mailsGoTo: 'Nos e-mails sont envoyés à',
  zone: 'Fuseau horaire',
  zoneHint: 'Nos e-mails arrivent à 9 heures du matin, heure locale.',
  kinds: {
    legend: 'À quel sujet',
    hint: 'Dans tous les cas, vous ne recevez que les alertes valables là où vous vivez.',
    options: {
      'ai-training': {
        name: 'Vos données pour entraîner l’IA',
        meaning: 'Ce que vous écrivez, dites ou faites sert à entraîner une IA.',
      },
      advertising: {
        name: 'Publicité et pistage',
        meaning: 'Annonces, profils, pistage, et ce qu’il faut payer pour y échapper.',
      },
      'data-use': {
        name: 'Autres usages de vos données',
        meaning: 'Ce qui est aussi collecté, conservé ou transmis.',
      },
      law: {
        name: 'Nouveaux droits et nouvelles règles',
        meaning: 'Quand la loi change, et ce que cela change pour vous.',
      },
    },
  },
  reminders: {
    legend: 'À quel rythme',
    options: {
      all: {
        name: 'Tous les rappels',
        meaning: '30 jours, 7 jours et 1 jour avant un changement, puis une fois qu’il est en vigueur.',
      },
      last: {
        name: 'Seulement le dernier',
        meaning: 'La veille. Si vous arrivez plus tard, un e-mail une fois le changement en vigueur.',
      },
    },
  },
  consent:
    'En cliquant sur « Enregistrer », je demande à {sender} de m’envoyer par e-mail des alertes selon les choix ci-dessus. Je peux modifier cette demande ou y mettre fin à tout moment, grâce aux liens présents dans chaque e-mail.',
  button: 'Enregistrer',
  saved: {
    title: 'C’est enregistré',
    body: 'Vous recevez désormais ce qui est choisi ci-dessous. Si une alerte que vous n’avez pas reçue est en cours, elle vous parviendra dans les minutes qui viennent.',
    checkZone: 'Votre pays a plusieurs fuseaux horaires. Vérifiez lequel est le vôtre.',
    nothingLeft: 'Aucun sujet n’est choisi : vous ne recevrez rien, mais vous restez sur la liste.',
  },
  done: {
    heading: 'Ce que vous nous avez dit avoir fait',
    explained: 'Vous ne recevez plus de rappels à ce sujet.',
    undo: 'Me le rappeler à nouveau',
  },
  leave: 'Vous ne voulez plus aucun e-mail ? Quitter la liste',
  gone: {
    title: 'Vous n’êtes pas sur la liste',
    body: [
      'L’inscription à laquelle servait ce lien a pris fin : il n’y a rien à choisir. {sender} ne vous écrit pas.',
      'Si vous voulez de nouveau recevoir nos alertes, inscrivez-vous.',
    ],
  },
};
