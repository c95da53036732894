/*
 * Spanish. “según la prensa” marks what TikTok's own notice does not say. Words in braces are filled in; leave them as
 * they are.
 */
import type { AdvisoryText, Lines } from '../text.ts';
import type { TikTokAction, TikTokRegion } from './advisory.ts';

const NOTICE =
  'El aviso que acompaña a la política de privacidad de TikTok indica para el Reino Unido el {date} o el momento en que ' +
  'elijas.';
const IF_YOU_DO_NOT_CHOOSE = 'No hemos podido averiguar qué pasa con quien no elige.';

const UK: Lines = [
  'Según las directrices de la autoridad británica (ICO) sobre el modelo de «consentir o pagar», las empresas deben ' +
    'poder demostrar que el consentimiento es libre, y cualquiera debe poder oponerse gratis a la publicidad ' +
    'personalizada (derecho de oposición: RGPD británico o UK GDPR, artículo 21).',
  'Si aceptas la publicidad personalizada, puedes retirar tu consentimiento en cualquier momento (UK GDPR, artículo 7).',
  'No hemos encontrado ninguna declaración de la autoridad sobre la elección que plantea TikTok.',
];

const LIMITS: Lines = [
  'Según la prensa, al pagar solo desaparecen los anuncios que muestra el propio TikTok. Los vídeos por los que cobran ' +
    'los creadores siguen ahí.',
  'La elección es sobre la publicidad. No hemos podido comprobar si TikTok recoge menos datos de quienes pagan.',
];

export const TIKTOK_UK_CONSENT_OR_PAY_ES: AdvisoryText<TikTokRegion, TikTokAction, 'fixed'> = {
  title: 'TikTok en el Reino Unido: publicidad personalizada o suscripción de pago',
  summary:
    'A partir del {date}, TikTok se usa en el Reino Unido con publicidad personalizada o con una suscripción de pago. ' +
    'Según la prensa, se acaba el uso gratuito sin publicidad personalizada.',
  audience: 'Según la prensa, quienes usan TikTok y tienen 18 años o más',

  editions: {
    early: {
      subject: 'TikTok, {date}: publicidad o suscripción',
      preheader: 'Según la prensa, se acaba el uso gratuito sin publicidad personalizada. Se elige en la aplicación.',
      heading: 'TikTok en el Reino Unido a partir del {date}: publicidad personalizada o suscripción',
      lead: 'Según la prensa, se acaba el uso gratuito sin publicidad personalizada. El cambio te llega en esa fecha, o cuando elijas en la aplicación.',
    },
    week: {
      subject: 'Recuerda: elige en TikTok antes del {date}',
      preheader: 'Publicidad personalizada o cuota mensual: lo que conviene saber antes de elegir.',
      heading: 'Elige en TikTok antes del {date}: publicidad personalizada o suscripción',
      lead: 'Según la prensa, el uso gratuito sin publicidad personalizada se acaba en esa fecha, o cuando elijas en la aplicación.',
    },
    eve: {
      subject: 'Último aviso: elige en TikTok ({date})',
      preheader: 'Publicidad personalizada o cuota mensual: lo que conviene saber antes de elegir.',
      heading: 'Último aviso: TikTok te pide elegir; la fecha es el {date}',
      lead: 'Después, según la prensa, TikTok solo será gratis con publicidad personalizada. Si no la quieres, solo te queda pagar o irte.',
    },
    'in-effect': {
      subject: 'Desde el {date}: TikTok, anuncios o pago',
      preheader: 'Según la prensa, ya no hay uso gratuito sin publicidad personalizada. Qué puedes hacer ahora.',
      heading: 'En vigor desde el {date}: publicidad personalizada o suscripción en TikTok',
      lead: 'Según la prensa, ya no hay uso gratuito sin publicidad personalizada. Si aún no has elegido, hazlo en la aplicación; si has aceptado la publicidad personalizada, puedes retirar tu consentimiento.',
    },
  },

  changes: {
    before: [
      NOTICE,
      'Según la prensa, los adultos eligen entre dos versiones: **gratis con publicidad personalizada** o **sin anuncios ' +
        'por 3,99 libras al mes**. Hasta ahora podían rechazar la publicidad personalizada sin pagar nada; esa opción ' +
        'desaparece.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
    inEffect: [
      NOTICE,
      'Según la prensa, los adultos eligen entre dos versiones: **gratis con publicidad personalizada** o **sin anuncios ' +
        'por 3,99 libras al mes**. Antes podían rechazar la publicidad personalizada sin pagar nada; esa opción ya no ' +
        'existe.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
  },

  actions: {
    choice: {
      title: 'Decide y elige en la aplicación',
      why: 'TikTok lo pregunta en la propia aplicación; según la prensa, los adultos del Reino Unido reciben allí un mensaje. No conocemos ningún enlace que lleve directamente.',
      steps: [
        'Antes de elegir, lee lo que dice sobre la publicidad la nueva política de privacidad de TikTok.',
        'Abre la aplicación de TikTok y elige allí: publicidad personalizada o suscripción. Mira el precio antes de pagar.',
        'Si no quieres ni una cosa ni la otra, solo te queda dejar de usar TikTok.',
      ],
      button: 'Leer la política de TikTok',
    },
  },

  used: [],
  notUsed: [],
  regions: { uk: { before: UK, inEffect: UK } },
  limits: { before: LIMITS, inEffect: LIMITS },
};
