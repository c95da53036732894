/* French. Words in braces are filled in; leave them as they are. */
import type { SignUpTexts } from '../sign-up.ts';

export const SIGN_UP_FR: SignUpTexts = {
  trap: {
    label: 'Laissez ce champ vide',
    fault:
      'Un champ qui n’est pas destiné aux humains a été rempli, comme le font les robots. C’était peut-être votre navigateur : laissez-le vide et appuyez de nouveau sur le bouton.',
  },
  check: {
    needsScript:
      'Une vérification contre les robots se trouve ici. Elle a besoin de JavaScript : autorisez-le pour cette page ou écrivez-nous.',
    fault:
      'Nous n’avons pas pu voir qu’une personne remplit ce formulaire. Attendez la fin de la vérification et appuyez de nouveau sur le bouton.',
    unreachable:
      'La vérification contre les robots est injoignable pour le moment, et sans elle nous n’acceptons aucune inscription. Réessayez dans quelques minutes.',
  },
  wordingFault:
    'Vous acceptez le texte placé au-dessus du bouton, et ce n’est pas celui que vous avez lu sur l’autre site. Lisez-le ici et appuyez de nouveau sur le bouton.',
  tooMany: {
    title: 'C’était trop souvent',
    body: [
      'Trop d’inscriptions sont venues de votre connexion en une minute.',
      'Attendez une minute, revenez en arrière et appuyez de nouveau sur le bouton : votre saisie est toujours là. Si beaucoup de personnes partagent votre connexion, cela peut prendre quelques minutes.',
    ],
  },
  typoHint:
    'Vouliez-vous indiquer une adresse chez {domain} ? Celle que vous avez donnée s’écrit un peu autrement. Si elle était juste, il n’y a rien à faire ; sinon, inscrivez-vous de nouveau avec la bonne.',
  embed: {
    title: 'Le formulaire sur votre propre site',
    lead: 'Copiez ces lignes dans l’une de vos pages. Elles ne demandent aucun script, ne déposent aucun cookie et ne chargent rien depuis nos serveurs ; la personne qui remplit le formulaire arrive sur notre page et reçoit un e-mail qui lui demande de confirmer.',
    code: 'Les lignes à copier',
    rules: [
      'Gardez tel quel le paragraphe placé au-dessus du bouton : c’est ce que les personnes acceptent, et il est conservé comme preuve avec chaque inscription.',
      'Si notre texte change, votre copie continue de fonctionner : les personnes voient alors notre propre formulaire, déjà rempli, et appuient une fois de plus sur le bouton. Copiez de nouveau les lignes pour le leur éviter.',
      'Les adresses de vos visiteurs ne vont qu’à nous. Nous conservons le site d’où vient chaque inscription.',
    ],
    scripts:
      'Vous préférez envoyer les inscriptions par un script à vous ? Nous devons d’abord autoriser l’origine de votre site :',
  },
};
