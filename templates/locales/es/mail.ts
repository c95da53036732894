/* Spanish: what mails say around an advisory. Words in braces are filled in; leave them as they are. */
import type { MailWords } from '../mail.ts';

const EUROPEAN_COMPLAINT =
  'Si {company} no respeta tu decisión, puedes reclamar gratis ante la autoridad de protección de datos del lugar ' +
  'donde vives, donde trabajas o donde ocurrieron los hechos (RGPD, artículo 77):';

export const MAIL_ES: MailWords = {
  locale: 'es-ES',
  direction: 'ltr',
  colon: ':',
  regionNames: {
    eu: 'Unión Europea',
    eea: 'UE, Islandia, Liechtenstein y Noruega',
    uk: 'Reino Unido',
    ch: 'Suiza',
    ca: 'Canadá',
    hk: 'Hong Kong',
    'euro-area': 'Países que usan el euro',
    world: 'Todo el mundo',
  },

  advisory: {
    when: 'Entra en vigor',
    since: 'En vigor desde',
    formerDate: 'Fecha anunciada inicialmente',
    where: 'Dónde',
    who: 'A quién afecta',
    whatToDo: 'Qué puedes hacer',
    ifLinkFails: 'Si el enlace no te lleva allí:',
    onComputer: 'En el ordenador:',
    onPhone: 'En la aplicación:',
    doneHeading: '¿Ya lo has hecho?',
    doneExplained: 'Dínoslo y no volveremos a escribirte sobre esto. Los demás avisos te seguirán llegando.',
    doneButton: 'Ya lo he hecho',
    whatChanges: 'Qué cambia',
    used: 'Lo que usa {company}',
    notUsed: 'Lo que {company} dice que no usa',
    whereYouLive: 'Donde vives: {region}',
    limits: 'Lo que no cambia aunque digas que no',
    whoToTurnTo: 'A quién acudir',
    complaints: {
      eu: EUROPEAN_COMPLAINT,
      eea: EUROPEAN_COMPLAINT,
      'euro-area': EUROPEAN_COMPLAINT,
      uk:
        'Si {company} no respeta tu decisión, reclama primero ante la propia empresa. Si su respuesta no te sirve, reclama ' +
        'ante la autoridad de control:',
      ch:
        'Si {company} no respeta tu decisión, puedes comunicarlo a la autoridad. La autoridad no está obligada a ' +
        'actuar, y comunicarlo no te convierte en parte del procedimiento; para un litigio propio hay que acudir al ' +
        'tribunal civil.',
      ca: 'Si {company} no respeta tu decisión, puedes reclamar ante la autoridad federal:',
      hk:
        'Si {company} no respeta tu decisión, puedes reclamar ante la autoridad de control en un plazo de dos años ' +
        '(Personal Data (Privacy) Ordinance, artículo 37):',
      world: 'Si {company} no respeta tu decisión, quizá pueda ayudarte la autoridad de control del lugar donde vives:',
    },
    informational: {
      doneHeading: '¿Ya lo has leído?',
      doneButton: 'Ya lo he leído',
      limits: 'Lo que no cambia',
    },
    sources: 'Fuentes',
    checkedOn: 'consultado el {date}',
  },

  footer: {
    sentBy: 'Enviado por',
    contact: 'Contacto:',
    whyAdvisory:
      'Recibes este correo porque pediste a {sender} que te avisara antes de que las empresas cambien lo que hacen con ' +
      'tus datos, y confirmaste tu dirección.',
    noTracking: 'Sin rastreo: este correo no carga nada y sus enlaces llevan directamente a donde dicen.',
    unsubscribe: 'Darme de baja',
  },

  confirmation: {
    subject: 'Confirma tu dirección de correo',
    preheader: 'Un clic y estarás en la lista. Si no has sido tú, no hagas nada.',
    heading: '¿Lo has pedido tú?',
    request: 'Alguien, probablemente tú, ha pedido a {sender} que envíe avisos a esta dirección.',
    whatFollows: 'Si has sido tú, confírmalo en la página que se abre con este botón:',
    whatFollowsInText: 'Si has sido tú, confírmalo en esta página:',
    button: 'Confirmar mi dirección',
    orCopy: 'O copia este enlace en tu navegador:',
    ifIgnored:
      'Si no has sido tú, no hagas nada. Sin confirmación no entras en la lista, y la solicitud se borra al cabo de ' +
      '{days} días.',
    why: 'Recibes este correo porque alguien escribió esta dirección en el formulario de suscripción de {sender}.',
  },

  invitation: {
    preheader: 'Un clic y estarás en la lista. Si no quieres, no hagas nada.',
    heading: '¿Quieres que te avisemos a tiempo?',
    request:
      '{sender} tiene tu dirección en una lista propia y quiere saber si puede enviarte aquí sus avisos: advertencias antes de que las empresas cambien lo que hacen con tus datos.',
    whatFollows: 'Si los quieres, confírmalo en la página que se abre con este botón:',
    whatFollowsInText: 'Si los quieres, confírmalo en esta página:',
    ifIgnored:
      'Si no los quieres, no hagas nada. Sin confirmación no entras en la lista, no te lo preguntaremos de nuevo y la solicitud se borra al cabo de {days} días.',
    why: 'Recibes este único correo porque {sender} introdujo esta dirección para preguntártelo.',
  },

  alreadySubscribed: {
    subject: 'Ya estás en la lista',
    preheader: 'No ha cambiado nada y no tienes que hacer nada.',
    heading: 'Ya estás en la lista',
    explained: 'Alguien, probablemente tú, ha vuelto a suscribir esta dirección a los avisos de {sender}.',
    nothingToDo: 'La dirección ya estaba en la lista. No ha cambiado nada y no tienes que hacer nada.',
    toLeave: 'Si ya no quieres recibir nuestros avisos, puedes darte de baja aquí:',
    why: 'Recibes este correo porque alguien escribió esta dirección en el formulario de suscripción de {sender}.',
  },
};
