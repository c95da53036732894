/* French. Words in braces are filled in; leave them as they are. */
import type { PageTexts } from '../pages.ts';

export const PAGES_FR: PageTexts = {
  skipToContent: 'Aller au contenu',
  publishedBy: 'Publié par',
  contact: 'Contact',
  backToFront: 'Retour à l’accueil',
  signUpAgain: 'Se réinscrire',
  front: {
    title: 'Le savoir avant que ça change',
    lead: 'Les entreprises changent l’usage qu’elles font de vos données et l’annoncent là où presque personne ne regarde. Nous vous écrivons avant que le changement prenne effet : ce qui change, si cela vaut là où vous vivez et comment le refuser, étape par étape.',
    promises: [
      {
        term: 'Avant l’échéance',
        meaning:
          'Un e-mail 30 jours, 7 jours et 1 jour avant, puis un autre une fois le changement en vigueur. Rien entre-temps.',
      },
      {
        term: 'Seulement ce qui vous concerne',
        meaning: 'Le pays que vous choisissez détermine les alertes que vous recevez.',
      },
      {
        term: 'Personne ne vous observe',
        meaning: 'Ni pixels espions, ni liens traçants, ni cookies. Un clic suffit pour quitter la liste, aussitôt.',
      },
    ],
    advisoryHeading: 'L’alerte en cours',
    takesEffect: 'Prend effet le {date}',
    inEffectSince: 'En vigueur depuis le {date}',
  },
  form: {
    heading: 'Soyez au courant à temps',
    email: 'Adresse e-mail',
    country: 'Pays où vous vivez',
    countryHint: 'Il détermine les alertes que vous recevez.',
    chooseCountry: 'Choisissez un pays',
    language: 'Langue des e-mails',
    button: 'Je m’inscris',
    consent:
      'En cliquant sur « Je m’inscris », je demande à {sender} de m’envoyer par e-mail des alertes, choisies selon mon pays, lorsque des entreprises changent l’usage qu’elles font des données personnelles. Je peux revenir sur cette demande à tout moment, grâce au lien présent dans chaque e-mail.',
    after:
      'Vous recevrez d’abord un seul e-mail, qui vous demande de confirmer. Sans votre confirmation, rien d’autre ne sera envoyé.',
    errorHeading: 'Vérifiez votre saisie',
    errorTitlePrefix: 'Erreur : ',
    emailFaults: {
      empty: 'Indiquez votre adresse e-mail.',
      'no-at': 'Une adresse e-mail se compose d’un nom, d’un @ et d’un domaine, comme nom@example.org.',
      'too-long': 'Cette adresse e-mail est trop longue pour exister. Vérifiez-la.',
      'local-part':
        'La partie placée avant le @ contient un caractère qu’une adresse e-mail ne peut pas avoir à cet endroit. Vérifiez-la.',
      domain: 'La partie placée après le @ n’est pas un nom de domaine, comme example.org. Vérifiez-la.',
    },
    countryFault: 'Choisissez dans la liste le pays où vous vivez.',
    languageFault: 'Choisissez une langue dans la liste.',
  },
  checkYourInbox: {
    title: 'Consultez votre boîte de réception',
    body: [
      'Un e-mail est en route vers l’adresse que vous avez indiquée. Ouvrez-le, suivez son lien et appuyez sur le bouton de la page. C’est seulement alors que vous serez sur la liste.',
      'Rien au bout de quelques minutes ? Regardez dans les courriers indésirables, vérifiez que l’adresse était la bonne ou réessayez dans dix minutes.',
      'Une demande que personne ne confirme est supprimée au bout de {days} jours.',
    ],
  },
  confirm: {
    title: 'Une dernière étape',
    asked:
      'Avec ce bouton, vous demandez à {sender} de vous envoyer par e-mail des alertes lorsque des entreprises changent l’usage qu’elles font des données personnelles. Vous pouvez revenir sur cette demande à tout moment, grâce au lien présent dans chaque e-mail.',
    country: 'Pays',
    language: 'Langue',
    button: 'Confirmer mon inscription',
    notYou:
      'Ce n’était pas vous ? Alors fermez cette page : il ne se passera rien, et la demande sera supprimée au bout de {days} jours.',
    confirmed: {
      title: 'Vous êtes sur la liste',
      body: [
        'Quand une entreprise changera l’usage qu’elle fait de vos données et que cela concernera les personnes qui vivent dans votre pays ({country}), vous le saurez à temps.',
        'Si une alerte est en cours là où vous vivez, elle vous parviendra dans les minutes qui viennent.',
      ],
    },
    gone: {
      title: 'Ce lien ne fonctionne plus',
      body: [
        'Il date de plus de {days} jours, ou l’inscription à laquelle il servait a pris fin depuis. Rien n’a été modifié.',
        'Si vous voulez être sur la liste, inscrivez-vous à nouveau : vous recevrez un nouveau lien.',
      ],
    },
    damaged: {
      title: 'Ce lien est incomplet',
      body: [
        'Une partie en a été perdue ou modifiée en chemin. Rouvrez-le depuis l’e-mail, ou copiez-y l’adresse entière.',
        'Si cela ne suffit pas, inscrivez-vous à nouveau : vous recevrez un nouveau lien.',
      ],
    },
  },
  unsubscribe: {
    title: 'Quitter la liste ?',
    body: [
      'Avec ce bouton, vous quittez la liste immédiatement. {sender} ne vous enverra plus d’alertes, et votre adresse sera effacée sous 48 heures.',
    ],
    button: 'Se désinscrire',
    left: {
      title: 'Vous avez quitté la liste',
      body: [
        '{sender} ne vous enverra plus d’alertes. Un e-mail déjà en route peut encore arriver aujourd’hui.',
        'Votre adresse sera effacée sous 48 heures. Il n’en restera qu’un code, dans lequel personne ne peut la lire, pour éviter que nous vous écrivions par erreur.',
      ],
    },
    comeBack: 'C’était une erreur ? Vous pouvez vous réinscrire à tout moment.',
    damaged: {
      title: 'Ce lien est incomplet',
      body: [
        'Une partie en a été perdue ou modifiée en chemin, si bien que nous ne pouvons pas savoir à qui il était destiné. Rouvrez-le depuis l’e-mail, ou copiez-y l’adresse entière.',
        'Vous pouvez aussi nous écrire depuis l’adresse qui reçoit nos e-mails, et nous la retirerons de la liste :',
      ],
    },
    writeTo: 'Demande de retrait de la liste',
  },
  done: {
    title: 'Avez-vous fait le nécessaire ?',
    body: [
      '« {advisory} »',
      'Avec ce bouton, vous nous l’indiquez et vous ne recevrez plus de rappels pour cette alerte.',
    ],
    button: 'C’est fait',
    marked: {
      title: 'Bravo',
      body: [
        'Vous ne recevrez plus de rappels pour « {advisory} ». Vous restez sur la liste et serez au courant à temps des autres changements.',
      ],
    },
    informational: { title: 'Avez-vous lu cette alerte ?', button: 'C’est lu', marked: 'Merci' },
    undo: 'Pas encore : je veux encore des rappels',
    undone: {
      title: 'Nous continuons à vous le rappeler',
      body: ['Le prochain rappel pour « {advisory} » vous parviendra le moment venu.'],
    },
    damaged: {
      title: 'Ce lien est incomplet',
      body: [
        'Une partie en a été perdue ou modifiée en chemin. Rouvrez-le depuis l’e-mail, ou copiez-y l’adresse entière.',
      ],
    },
  },
  refusals: {
    malformed: {
      title: 'Demande illisible',
      body: ['La demande était mal formée. Revenez en arrière et réessayez.'],
    },
    'other-site': {
      title: 'Faites-le sur notre propre page',
      body: [
        'Un autre site a envoyé cette demande en votre nom. Rien n’a été modifié. Si c’est ce que vous voulez, ouvrez le lien dans notre e-mail et appuyez sur le bouton de la page.',
      ],
    },
    'not-found': {
      title: 'Il n’y a rien ici',
      body: [
        'Cette adresse ne mène nulle part. Elle contient peut-être une faute de frappe, ou il en manque une partie.',
      ],
    },
    'method-not-allowed': {
      title: 'Ce n’est pas possible ici',
      body: ['Cette adresse n’accepte pas ce type de demande.'],
    },
    'too-large': {
      title: 'C’était trop',
      body: ['La demande était plus volumineuse que tout ce que cette page accepte. Rien n’a été modifié.'],
    },
    'unsupported-media-type': {
      title: 'Demande illisible',
      body: ['La demande doit être un formulaire (application/x-www-form-urlencoded) ou du JSON (application/json).'],
    },
    invalid: { title: 'Vérifiez votre saisie', body: ['Un ou plusieurs champs sont vides ou incorrects.'] },
    failed: {
      title: 'Un problème est survenu de notre côté',
      body: ['Vous n’y êtes pour rien. Réessayez dans quelques minutes.'],
    },
  },
  advisories: {
    title: 'Alertes',
    lead: 'Ce que les entreprises vont changer, ou viennent de changer, dans leur usage des données personnelles : quand, pour qui et ce que vous pouvez faire.',
    none: 'Il n’y en a aucune pour le moment.',
    earlier: 'Auparavant',
    all: 'Toutes les alertes',
    read: 'Lire l’alerte',
    graduallyFrom: 'Progressivement, à partir du {date}',
    graduallySince: 'Progressivement, depuis le {date}',
    formerly: 'D’abord annoncé pour le {was}',
    withdrawn: 'Retiré le {date} ; c’était annoncé pour le {was}',
    withdrawnTitle: 'Retiré : {advisory}',
    retired: 'Cette alerte est close. Elle reste ici pour mémoire, mais n’est plus mise à jour.',
    appliesIn: 'Où cela s’applique',
    except: 'Sauf : {country}',
    show: 'Afficher',
    elsewhere: {
      title: 'Non concerné par cette alerte : {country}',
      body: [
        'Le changement décrit ici a été annoncé pour les lieux indiqués plus bas. Cette alerte ne dit pas ce qui s’applique ailleurs.',
      ],
    },
    placeless: {
      title: 'Choisissez d’abord votre pays',
      body: ['La date, ce que vous pouvez faire et qui peut vous aider dépendent de l’endroit où vous vivez.'],
    },
    follow: {
      heading: 'Suivre les alertes sans donner d’adresse',
      calendar: 'La date pour votre agenda, avec des rappels 7 jours et 1 jour avant',
      atom: 'Toutes les alertes en flux Atom',
      json: 'Toutes les alertes en JSON Feed',
      mail: 'Vous préférez un e-mail à temps ? Inscrivez-vous',
    },
    lastChecked: 'Sources vérifiées pour la dernière fois le {date}.',
    languages: 'Cette page dans d’autres langues',
    imageText: 'Une cloche au-dessus d’une page de calendrier',
    unknown: {
      title: 'Cette alerte n’existe pas',
      body: [
        'L’adresse contient peut-être une faute de frappe, ou il en manque une partie. Toutes nos alertes sont sur une seule page :',
      ],
    },
    unknownPlace: {
      title: 'Nous ne connaissons pas ce pays ou cette région',
      body: ['Rouvrez l’alerte et choisissez un pays dans sa liste.'],
    },
    noDate: {
      title: 'Il n’y a pas de date pour votre agenda',
      body: ['Cette alerte ne concerne pas le pays ou la région demandés. Choisissez un autre pays.'],
    },
  },
};
