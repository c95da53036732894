/* French. What mails say around an advisory. Words in braces are filled in; leave them as they are. */
import type { MailWords } from '../mail.ts';

const EUROPEAN_COMPLAINT =
  'Si {company} ne respecte pas votre choix, vous pouvez adresser gratuitement une réclamation à l’autorité de ' +
  'protection des données du lieu où vous vivez, où vous travaillez ou bien où les faits se sont produits ' +
  '(RGPD, article 77) :';

export const MAIL_FR: MailWords = {
  locale: 'fr-FR',
  direction: 'ltr',
  colon: ' :',
  regionNames: {
    eu: 'Union européenne',
    eea: 'UE, Islande, Liechtenstein et Norvège',
    uk: 'Royaume-Uni',
    ch: 'Suisse',
    ca: 'Canada',
    hk: 'Hong Kong',
    'euro-area': 'Pays de la zone euro',
    world: 'Monde entier',
  },

  advisory: {
    when: 'Prend effet le',
    since: 'En vigueur depuis le',
    formerDate: 'Date annoncée au départ',
    where: 'Où',
    who: 'Pour qui',
    whatToDo: 'Ce que vous pouvez faire',
    ifLinkFails: 'Si le lien ne vous y mène pas :',
    onComputer: 'Sur ordinateur :',
    onPhone: 'Dans l’application :',
    doneHeading: 'C’est fait ?',
    doneExplained:
      'Dites-le-nous, et nous ne vous écrirons plus à ce sujet. Vous recevrez toujours nos autres alertes.',
    doneButton: 'C’est fait',
    whatChanges: 'Ce qui change',
    used: 'Ce qu’utilise {company}',
    notUsed: 'Ce que {company} dit ne pas utiliser',
    whereYouLive: 'Là où vous vivez : {region}',
    limits: 'Ce que votre refus ne change pas',
    whoToTurnTo: 'À qui vous adresser',
    complaints: {
      eu: EUROPEAN_COMPLAINT,
      eea: EUROPEAN_COMPLAINT,
      'euro-area': EUROPEAN_COMPLAINT,
      uk:
        'Si {company} ne respecte pas votre choix, adressez d’abord une réclamation à l’entreprise elle-même. Si sa ' +
        'réponse ne vous aide pas, saisissez l’autorité de contrôle :',
      ch:
        'Si {company} ne respecte pas votre choix, vous pouvez le signaler au Préposé fédéral à la protection des ' +
        'données et à la transparence (PFPDT). Il n’est pas tenu d’agir, et votre signalement ne fait pas de vous une ' +
        'partie à la procédure ; un litige personnel relève du tribunal civil.',
      ca:
        'Si {company} ne respecte pas votre choix, vous pouvez porter plainte auprès de l’autorité fédérale, le ' +
        'Commissariat à la protection de la vie privée du Canada :',
      hk:
        'Si {company} ne respecte pas votre choix, vous pouvez porter plainte auprès de l’autorité de contrôle dans ' +
        'un délai de deux ans (Personal Data (Privacy) Ordinance, article 37) :',
      world:
        'Si {company} ne respecte pas votre choix, l’autorité de protection des données du lieu où vous vivez pourra ' +
        'peut-être vous aider :',
    },
    informational: {
      doneHeading: 'C’est lu ?',
      doneButton: 'C’est lu',
      limits: 'Ce que cela ne change pas',
    },
    sources: 'Sources',
    checkedOn: 'page vérifiée le {date}',
  },

  footer: {
    sentBy: 'Envoyé par',
    contact: 'Contact :',
    whyAdvisory:
      'Vous recevez cet e-mail parce que vous avez demandé à {sender} de vous avertir avant que des entreprises ' +
      'changent l’usage qu’elles font de vos données, et que vous avez confirmé votre adresse.',
    noTracking: 'Aucun pistage : cet e-mail ne charge rien, et ses liens mènent tout droit à l’adresse indiquée.',
    unsubscribe: 'Se désinscrire',
  },

  confirmation: {
    subject: 'Confirmez votre adresse e-mail',
    preheader: 'Un clic, et vous êtes sur la liste. Si ce n’était pas vous, ne faites rien.',
    heading: 'Est-ce bien vous qui l’avez demandé ?',
    request: 'Quelqu’un, sans doute vous, a demandé à {sender} d’envoyer ses alertes à cette adresse.',
    whatFollows: 'Si c’était vous, confirmez-le sur la page qu’ouvre ce bouton :',
    whatFollowsInText: 'Si c’était vous, confirmez-le sur cette page :',
    button: 'Confirmer mon adresse',
    orCopy: 'Ou copiez ce lien dans votre navigateur :',
    ifIgnored:
      'Si ce n’était pas vous, ne faites rien. Sans confirmation, vous n’êtes pas sur la liste, et la demande est ' +
      'supprimée au bout de {days} jours.',
    why: 'Vous recevez cet e-mail parce que cette adresse a été saisie dans le formulaire d’inscription ({sender}).',
  },

  invitation: {
    preheader: 'Un clic, et vous êtes sur la liste. Si vous ne le souhaitez pas, ne faites rien.',
    heading: 'Souhaitez-vous être averti à temps ?',
    request:
      '{sender} a votre adresse dans une de ses listes et voudrait savoir si vous acceptez d’y recevoir ses alertes : des avertissements avant que des entreprises ne changent ce qu’elles font de vos données.',
    whatFollows: 'Si vous le souhaitez, confirmez-le sur la page qu’ouvre ce bouton :',
    whatFollowsInText: 'Si vous le souhaitez, confirmez-le sur cette page :',
    ifIgnored:
      'Si vous ne le souhaitez pas, ne faites rien. Sans confirmation, vous n’êtes pas sur la liste, la question ne vous sera pas posée de nouveau, et la demande est supprimée au bout de {days} jours.',
    why: 'Vous recevez cet unique e-mail parce que cette adresse a été inscrite par {sender} pour vous poser la question.',
  },

  alreadySubscribed: {
    subject: 'Vous êtes déjà sur la liste',
    preheader: 'Rien n’a changé, et vous n’avez rien à faire.',
    heading: 'Vous êtes déjà sur la liste',
    explained: 'Quelqu’un, sans doute vous, a de nouveau demandé à {sender} d’envoyer ses alertes à cette adresse.',
    nothingToDo: 'Elle était déjà sur la liste. Rien n’a changé, et vous n’avez rien à faire.',
    toLeave: 'Si vous ne voulez plus de nos alertes, vous pouvez vous désinscrire ici :',
    why: 'Vous recevez cet e-mail parce que cette adresse a été saisie dans le formulaire d’inscription ({sender}).',
  },
};
