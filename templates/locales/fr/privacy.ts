/* French. Words in braces are filled in; leave them as they are. */
import type { PrivacyTexts } from '../privacy.ts';

export const PRIVACY_FR: PrivacyTexts = {
  page: {
    title: 'Confidentialité',
    lead: 'Ce que {sender} conserve au sujet des personnes qui reçoivent ces alertes, combien de temps et pourquoi. Les durées indiquées ici sont celles-là mêmes selon lesquelles notre système efface.',
    controller: 'Qui est responsable',
    kept: 'Ce qui est conservé',
    howLong: 'Combien de temps',
    why: 'Pourquoi',
    things: {
      request: {
        what: 'Votre inscription : adresse, pays, fuseau horaire, langue et moment de la demande ; de même si ce n’est pas vous qui vous êtes inscrit, mais nous qui avons saisi votre adresse pour vous poser la question une seule fois',
        why: 'Pour vous envoyer l’e-mail de confirmation et pour que son lien reste valable.',
      },
      subscription: {
        what: 'Votre abonnement : adresse, pays, fuseau horaire, langue, vos choix et moment de la confirmation',
        why: 'Pour vous envoyer, dans votre langue, ce qui vaut là où vous vivez.',
      },
      choices: {
        what: 'Les alertes que vous avez marquées comme réglées et, si vous avez changé de pays, celui où vous viviez avant',
        why: 'Pour ne rien vous envoyer deux fois, ni rien dont vous n’avez plus besoin.',
      },
      mailings: {
        what: 'Quelle alerte est partie vers quel numéro, et si elle est arrivée. L’un de ces numéros est le vôtre',
        why: 'Pour envoyer chaque alerte une seule fois et pouvoir rendre compte des envois.',
      },
      letters: {
        what: 'Que vous avez demandé vos données, ou un lien pour les effacer',
        why: 'Pour vous les envoyer, et pour que personne ne puisse vous inonder d’e-mails.',
      },
      consent: {
        what: 'Ce que vous avez accepté, modifié ou retiré, et quand, sous un code dans lequel personne ne peut lire votre adresse. La durée court à partir du dernier de ces faits, une fois que vous avez quitté la liste',
        why: 'Pour pouvoir prouver votre consentement, comme l’exige la loi (article 7, paragraphe 1, du RGPD).',
      },
      suppression: {
        what: 'Le même code, si vous avez quitté la liste, signalé un abus ou si nos e-mails ne vous parvenaient pas, et votre numéro',
        why: 'Pour éviter que nous vous écrivions par erreur et, si vous revenez, pour que les liens de vos anciens e-mails restent valables et qu’aucune alerte n’arrive deux fois.',
      },
      departures: {
        what: 'Quand quelqu’un est parti, pourquoi, par quel moyen, et pour quelle alerte, quel pays et quelle langue : sans adresse ni code',
        why: 'Pour voir ce qui fait partir les lecteurs.',
      },
      provider: {
        what: 'Chez notre prestataire d’envoi, Resend : chaque e-mail avec son adresse, et s’il est arrivé',
        why: 'Pour acheminer les e-mails et savoir pourquoi l’un d’eux n’est pas arrivé.',
      },
      backups: {
        what: 'Des sauvegardes de la base de données. Ce qui a été effacé y reste jusqu’à leur suppression',
        why: 'Pour réparer la base après une panne. Personne ne les lit autrement.',
      },
    },
    onTheList: 'Tant que vous êtes sur la liste, et au plus {time} ensuite',
    listExists: 'Tant que la liste existe',
    notKept: {
      title: 'Ce que nous ne conservons pas',
      body: [
        'Ni adresses IP, ni cookies, ni pixels, ni liens pistés : nous ne savons pas si vous avez ouvert un e-mail ou suivi un lien. Aucun profil, aucune décision automatisée. Votre adresse n’est ni vendue ni prêtée.',
      ],
    },
    grounds: {
      title: 'Ce qui nous y autorise',
      body: [
        'Votre consentement (article 6, paragraphe 1, point a), du RGPD). Vous pouvez le retirer à tout moment, grâce au lien présent dans chaque e-mail ; ce qui a été fait jusque-là reste licite.',
        'La preuve du consentement, les codes des adresses auxquelles nous ne devons pas écrire et le compte des envois reposent sur notre obligation de prouver ce que nous faisons et sur notre intérêt légitime à le pouvoir (article 6, paragraphe 1, points c) et f), du RGPD).',
      ],
    },
    others: {
      title: 'Qui d’autre les traite',
      body: [
        'Cloudflare (États-Unis) fait fonctionner notre système et héberge la base de données, Resend (États-Unis) envoie les e-mails. Tous deux agissent pour nous, par contrat. Des données peuvent ainsi parvenir aux États-Unis, dans le cadre de protection des données UE–États-Unis ou selon les clauses contractuelles types de la Commission européenne.',
      ],
    },
    turnstile:
      'À l’inscription, Turnstile, de Cloudflare, vérifie que vous n’êtes pas une machine. Votre navigateur charge pour cela un script de Cloudflare, qui voit votre adresse IP.',
    rights: {
      title: 'Vos droits',
      body: [
        'Vous pouvez savoir ce que nous conservons à votre sujet, le faire rectifier, effacer ou limiter, et le recevoir sous une forme lisible par une machine. Vous pouvez vous opposer à ce que nous en faisons.',
        'Le plus rapide est le lien « Vos données » au bas de chaque alerte : il vous donne tout, ou l’efface. Ou écrivez-nous depuis l’adresse qui reçoit nos e-mails :',
      ],
    },
    complaints: {
      title: 'Où vous plaindre',
      body: [
        'Vous pouvez vous plaindre auprès de l’autorité de protection des données du lieu où vous vivez, où vous travaillez ou où, selon vous, la loi n’a pas été respectée.',
      ],
    },
  },
  undo: {
    button: 'Annuler : revenir sur la liste',
    restored: {
      title: 'Vous êtes de nouveau sur la liste',
      body: ['Tout est comme avant. Vous pouvez partir à tout moment, grâce au lien présent dans chaque e-mail.'],
    },
    gone: {
      title: 'Il est trop tard pour annuler',
      body: [
        'Votre adresse a été effacée depuis, ou l’abonnement a pris fin autrement. Rien n’a été modifié.',
        'Si vous souhaitez être sur la liste, inscrivez-vous à nouveau.',
      ],
    },
  },
  yourData: {
    title: 'Vos données',
    see: {
      heading: 'Les voir',
      body: 'Nous vous envoyons tout ce que nous conservons à votre sujet, à lire et sous forme de fichier (JSON).',
      button: 'M’envoyer mes données',
    },
    erase: {
      heading: 'Les faire effacer',
      body: 'Nous vous envoyons un lien qui efface tout. Il vous retire aussi de la liste.',
      button: 'M’envoyer le lien',
    },
    asked: {
      title: 'Regardez votre boîte de réception',
      body: [
        'Si ce lien correspond à une adresse de notre liste, un e-mail est en route vers elle. Cela peut prendre quelques minutes.',
        'Pour que personne ne puisse vous inonder d’e-mails, nous n’en envoyons que quelques-uns par semaine. Ils ne vont qu’à cette adresse, quelle que soit la personne qui les demande.',
      ],
    },
    damaged: {
      title: 'Ce lien est incomplet',
      body: [
        'Une partie en a été perdue ou modifiée en chemin, si bien que nous ne pouvons pas savoir à qui il était destiné. Rouvrez-le depuis l’e-mail, ou copiez-y l’adresse entière.',
        'Ou écrivez-nous depuis l’adresse qui reçoit nos e-mails :',
      ],
    },
  },
  erase: {
    title: 'Tout effacer ?',
    body: [
      'Avec ce bouton, vous quittez la liste immédiatement, et votre adresse sera effacée partout sous {time}.',
      'Il restera un code, dans lequel personne ne peut lire votre adresse : avec ce que vous avez accepté et quand, car nous devons pouvoir le prouver, et pour éviter que nous vous écrivions par erreur.',
    ],
    button: 'Effacer mes données',
    erased: {
      title: 'Vos données sont en cours d’effacement',
      body: [
        'Vous avez quitté la liste, et votre adresse sera effacée partout sous {time}. Nous ne vous écrirons plus, pas même pour le confirmer.',
        'Notre prestataire d’envoi et les sauvegardes l’effacent plus tard. La page sur la confidentialité dit quand.',
      ],
    },
    gone: {
      title: 'Ce lien n’est plus valable',
      body: [
        'Il a plus de {time}, ou tout est déjà effacé. Rien n’a été modifié.',
        'Vous en obtiendrez un nouveau par le lien « Vos données » au bas de chacun de nos e-mails.',
      ],
    },
  },
  mails: {
    footer: 'Vos données : les voir ou les faire effacer',
    why: 'Vous recevez cet e-mail parce qu’il a été demandé sur une page à laquelle mène un lien de l’un de nos e-mails.',
    myData: {
      subject: 'Vos données',
      preheader: 'Tout ce que nous conservons à votre sujet, à lire et sous forme de fichier.',
      heading: 'Ce que nous conservons à votre sujet',
      explained:
        'Demandé le {date}, par vous ou par quelqu’un qui a l’un de nos e-mails à votre adresse. Il n’est envoyé qu’à vous.',
      address: 'Adresse',
      since: 'Sur la liste depuis',
      agreed: 'Ce que vous avez accepté et retiré',
      events: {
        asked: 'Inscription demandée',
        confirmed: 'Confirmée',
        changed: 'Modifiée',
        withdrawn: 'Désinscription',
        bounced: 'Un e-mail est revenu',
        complained: 'Un e-mail a été signalé comme indésirable',
        erased: 'Effacement demandé',
      },
      sent: 'Ce que nous vous avons envoyé',
      done: 'Ce que vous avez marqué comme réglé',
      nothing: 'Rien.',
      attached: 'Le fichier joint contient tout, mot pour mot, sous une forme lisible par une machine.',
      toErase: 'Pour le faire effacer :',
    },
    erase: {
      subject: 'Effacer vos données ?',
      preheader: 'Un clic, et tout est effacé. Si ce n’était pas vous, ne faites rien.',
      heading: 'Voulez-vous effacer vos données ?',
      request: 'Quelqu’un, sans doute vous, a demandé à {sender} d’effacer tout ce qui concerne cette adresse.',
      whatFollows: 'Si c’était vous, confirmez-le sur la page qu’ouvre ce bouton :',
      whatFollowsInText: 'Si c’était vous, confirmez-le sur cette page :',
      button: 'Effacer mes données',
      until: 'Le lien est valable jusqu’au {date}.',
      ifIgnored: 'Si ce n’était pas vous, ne faites rien : tout reste comme avant.',
    },
  },
};
