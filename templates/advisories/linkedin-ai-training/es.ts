/*
 * Spanish. Labels in bold are LinkedIn's own, word for word and in English: none is sourced in Spanish. Words in braces
 * are filled in; leave them as they are.
 */
import type { AdvisoryText, Lines } from '../text.ts';
import type { LinkedInAction, LinkedInRegion } from './advisory.ts';

const LISTS_ARE_EUROPEAN =
  'Las listas que siguen proceden del aviso de privacidad de LinkedIn para Europa, el más detallado que hemos leído.';
const GDPR = 'LinkedIn se basa en el «interés legítimo» y no te pide el consentimiento. Tienes derecho a oponerte';

const UK: Lines = [
  '**En el Reino Unido, LinkedIn también comparte datos con Microsoft, para que Microsoft entrene sus propios modelos ' +
    'de IA:** publicaciones, comentarios, artículos, vídeos (también los de LinkedIn Learning, con sus transcripciones), ' +
    'páginas de empresa y ofertas de empleo. El mismo ajuste sirve para impedirlo.',
  `${GDPR} (RGPD británico o UK GDPR, artículo 21). LinkedIn Corporation, con sede en Estados Unidos, es responsable ` +
    'del tratamiento de tus datos.',
];

const SWITZERLAND: Lines = [
  'En esto, LinkedIn trata a Suiza igual que a la UE: se aplica su aviso de privacidad para Europa, y LinkedIn Ireland ' +
    'es responsable del tratamiento de tus datos.',
  'La ley suiza te permite prohibir a una empresa que use tus datos (Ley de Protección de Datos, artículos 30 y 32).',
];

const EEA_CONTROLLER =
  'LinkedIn Ireland es responsable del tratamiento de tus datos; su autoridad de control principal es la irlandesa, la ' +
  'Data Protection Commission (DPC).';

const CANADIAN_LAW =
  'La ley federal (PIPEDA) te permite retirar tu consentimiento. En Quebec también puedes reclamar ante la Commission ' +
  'd’accès à l’information.';

export const LINKEDIN_AI_TRAINING_ES: AdvisoryText<LinkedInRegion, LinkedInAction, 'fixed'> = {
  title: 'LinkedIn entrena IA con los datos de sus usuarios',
  summary:
    'A partir del {date}, LinkedIn usa perfiles, publicaciones y otros datos para entrenar IA que crea contenido. ' +
    'El ajuste está activado mientras no lo desactives.',

  editions: {
    early: {
      subject: '{date}: LinkedIn entrenará IA con tus datos',
      preheader: 'El ajuste está activado mientras no lo desactives. Dos pasos, un enlace.',
      heading: 'A partir del {date}, LinkedIn entrenará IA con tus datos',
      lead: 'El ajuste está activado mientras no lo desactives. Hazlo antes de esa fecha: son dos pasos.',
    },
    week: {
      subject: 'Recuerda: LinkedIn entrenará IA desde el {date}',
      preheader: 'Desactiva el ajuste antes de esa fecha. Dos pasos, un enlace.',
      heading: 'LinkedIn empieza a entrenar IA con datos de sus usuarios el {date}',
      lead: 'Desde ese día, LinkedIn usará tus datos, a menos que desactives un ajuste. Son dos pasos.',
    },
    eve: {
      subject: 'Último aviso: IA de LinkedIn desde el {date}',
      preheader: 'Si no quieres que se usen tus datos, desactiva el ajuste ahora.',
      heading: 'Último aviso: LinkedIn empieza a entrenar IA el {date}',
      lead: 'Si no quieres que LinkedIn entrene IA con tus datos, desactiva el ajuste ahora. Son dos pasos.',
    },
    'in-effect': {
      subject: 'LinkedIn y la IA: en vigor desde el {date}',
      preheader: 'El ajuste está activado si no lo has desactivado. Todavía puedes hacerlo hoy.',
      heading: 'LinkedIn y la IA: el cambio está en vigor desde el {date}',
      lead: 'Todavía puedes desactivar el ajuste hoy; lo que ya se ha usado no se puede retirar. Son dos pasos.',
    },
  },

  changes: {
    before: [
      'A partir del {date}, LinkedIn usará los datos de sus usuarios, también donde vives tú, para entrenar modelos de IA ' +
        'que crean contenido. El ajuste está activado para quien no lo desactive.',
    ],
    inEffect: [
      'Desde el {date}, las condiciones de LinkedIn le permiten usar los datos de sus usuarios, también donde vives tú, ' +
        'para entrenar modelos de IA que crean contenido. El ajuste está activado para quien no lo haya desactivado.',
    ],
  },

  actions: {
    setting: {
      title: 'Desactiva el ajuste',
      why: 'Damos entre paréntesis los nombres en inglés; es posible que te aparezcan en español.',
      steps: [
        'Abre el ajuste sobre los datos para mejorar la IA generativa (**Data for Generative AI Improvement**). ' +
          'Inicia sesión si LinkedIn te lo pide.',
        'Desactiva el permiso para entrenar con tus datos modelos de IA que crean contenido ' +
          '(**Use my data for training content creation AI models**).',
      ],
      button: 'Abrir el ajuste de LinkedIn',
      byHand: {
        computer:
          'haz clic en tu foto, arriba a la derecha (**Me**); después, en los ajustes (**Settings & Privacy**), ve a la ' +
          'privacidad de los datos (**Data privacy**) y abre el ajuste (**Data for Generative AI Improvement**).',
        phone:
          'toca tu foto, arriba a la izquierda; después, en los ajustes (**Settings & Privacy**), ve a la privacidad de ' +
          'los datos (**Data privacy**) y abre el ajuste (**Data for Generative AI Improvement**).',
      },
    },
    objection: {
      title: 'Si quieres ir más allá, oponte',
      why:
        'El ajuste solo abarca la IA que crea contenido. Con el formulario de oposición de LinkedIn puedes oponerte ' +
        'también a otros usos, incluso si no tienes cuenta en LinkedIn.',
      steps: [
        'Abre el formulario de oposición al tratamiento de datos (**Data Processing Objection Form**).',
        'Elige a qué te opones; por ejemplo, al entrenamiento de IA. No tienes que dar ningún motivo.',
      ],
      button: 'Abrir el formulario de oposición',
    },
  },

  used: [
    'Tu perfil: nombre, foto, empleos, formación, ubicación, aptitudes, recomendaciones y más',
    'Tus publicaciones, artículos, comentarios y respuestas a encuestas',
    'Lo que haces y escribes en los grupos, incluidos los mensajes de grupo',
    'Los currículums y las respuestas a preguntas de preselección que estén guardados en tu cuenta',
    'Lo que escribes en las funciones de IA de LinkedIn',
  ],
  notUsed: [
    'Mensajes privados',
    'Contraseñas, datos de pago y datos salariales',
    'Candidaturas a empleos que puedan relacionarse contigo',
    'Datos de usuarios que, según cree LinkedIn, podrían ser menores de 18 años, aunque el ajuste aparezca activado',
  ],

  regions: {
    eea: {
      before: [`${GDPR} (RGPD, artículo 21).`, EEA_CONTROLLER],
      inEffect: [
        `${GDPR} (RGPD, artículo 21).`,
        EEA_CONTROLLER,
        'El 7 de noviembre de 2025, la DPC comunicó que, tras su intervención, LinkedIn había mejorado la información que ' +
          'da a sus usuarios, reducido los datos y el periodo que abarcan y reforzado las medidas para los menores de 18 años. ' +
          'La DPC no aprobó el entrenamiento ni concluyó que cumpliera la ley.',
      ],
    },
    uk: { before: UK, inEffect: UK },
    ch: { before: SWITZERLAND, inEffect: SWITZERLAND },
    ca: {
      before: [
        'En diciembre de 2024, la autoridad federal de privacidad comunicó que LinkedIn había suspendido este entrenamiento en Canadá. ' +
          'Ahora LinkedIn incluye a Canadá entre los lugares donde empieza el {date}.',
        CANADIAN_LAW,
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'En diciembre de 2024, la autoridad federal de privacidad comunicó que LinkedIn había suspendido este entrenamiento en Canadá. ' +
          'Después, LinkedIn incluyó a Canadá entre los lugares donde empezaba el {date}. No hemos encontrado ' +
          'ninguna declaración de la autoridad al respecto.',
        CANADIAN_LAW,
        LISTS_ARE_EUROPEAN,
      ],
    },
    hk: {
      before: [
        'En octubre de 2024, LinkedIn suspendió este entrenamiento en Hong Kong. Ahora incluye a Hong Kong entre los ' +
          'lugares donde empieza el {date}.',
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'En octubre de 2024, LinkedIn suspendió este entrenamiento en Hong Kong. Un año después, la autoridad de ' +
          'privacidad (PCPD) recordó a los usuarios que se reanudaría el {date}.',
        LISTS_ARE_EUROPEAN,
      ],
    },
  },

  limits: {
    before: [
      'Si desactivas el ajuste más tarde, solo tendrá efecto desde ese momento. El entrenamiento ya realizado no se deshace.',
      'El ajuste no abarca la IA que se emplea para personalizar, para la seguridad o para prevenir abusos.',
    ],
    inEffect: [
      'Desactivar el ajuste solo tiene efecto desde ese momento. Lo que ya se ha usado no se puede retirar.',
      'El ajuste no abarca la IA que se emplea para personalizar, para la seguridad o para prevenir abusos.',
    ],
  },
};
