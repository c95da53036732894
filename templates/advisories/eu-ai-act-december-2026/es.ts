/* Spanish. Words in braces are filled in; leave them as they are. */
import type { AdvisoryText } from '../text.ts';
import type { EuAiActAction, EuAiActRegion } from './advisory.ts';

const BANNED =
  'las herramientas de IA que sirven para mostrar a personas reales desnudas o en escenas sexuales sin su ' +
  'consentimiento («nudifiers»), o para crear material de abuso sexual infantil.';
const MARKS =
  '**Una marca.** Los servicios de IA que crean imágenes, sonido, vídeos o textos deben marcarlos como creados con ' +
  'IA, de una forma que puedan leer las máquinas.';
const ADOPTED =
  'El Parlamento Europeo aprobó estas normas el 16 de junio de 2026 y el Consejo de la UE, el 29 de junio. ' +
  'Modifican el Reglamento de Inteligencia Artificial de la UE, o AI Act (artículos 5 y 50).';
const WHAT_WE_READ =
  'Conocemos las normas por lo que se ha publicado sobre su aprobación. No hemos leído el texto oficial ni tenemos ' +
  'una lista comprobada de las autoridades que lo hacen cumplir en cada país.';
const WHAT_STAYS =
  'La prohibición se dirige a las herramientas de IA. Las imágenes que ya existen no desaparecen por ello.';
const MARKS_ARE_FOR_MACHINES =
  'Las marcas son para las máquinas: puede que no las veas. Lo que no lleva marca también puede estar hecho con IA.';

export const EU_AI_ACT_DECEMBER_2026_ES: AdvisoryText<EuAiActRegion, EuAiActAction, 'fixed'> = {
  title: 'Nuevas normas de la UE para lo que crea la IA',
  summary:
    'A partir del {date}, la UE prohíbe las herramientas de IA que crean imágenes íntimas de personas sin su ' +
    'consentimiento, y más servicios de IA deben marcar lo que crean. No tienes que hacer nada.',

  editions: {
    early: {
      subject: '{date}: nuevas normas de la UE para la IA',
      preheader: 'Se prohíbe la IA que desnuda a personas en fotos. Más servicios de IA deben marcar lo que crean.',
      heading: 'A partir del {date}, nuevas normas de la UE para lo que crea la IA',
      lead: 'Dos novedades: una prohibición y la obligación de marcar lo que crea la IA. No tienes que hacer nada.',
    },
    week: {
      subject: 'Normas de la UE para la IA, desde el {date}',
      preheader: 'Se prohíbe la IA que desnuda a personas en fotos. Más servicios de IA deben marcar lo que crean.',
      heading: 'Las nuevas normas de la UE para lo que crea la IA se aplican desde el {date}',
      lead: 'Dos novedades: una prohibición y la obligación de marcar lo que crea la IA. No tienes que hacer nada.',
    },
    eve: {
      subject: 'La UE y la IA: nuevas normas el {date}',
      preheader: 'Se prohíbe la IA que desnuda a personas en fotos. Más servicios de IA deben marcar lo que crean.',
      heading: 'Lo que crea la IA: nuevas normas de la UE a partir del {date}',
      lead: 'En resumen: una prohibición y la obligación de marcar lo que crea la IA. No tienes que hacer nada.',
    },
    'in-effect': {
      subject: 'IA: normas de la UE en vigor desde el {date}',
      preheader: 'Está prohibida la IA que desnuda a personas en fotos. Los servicios de IA deben marcar lo que crean.',
      heading: 'Las normas de la UE para lo que crea la IA están en vigor desde el {date}',
      lead: 'En resumen: una prohibición y la obligación de marcar lo que crea la IA. No tienes que hacer nada.',
    },
  },

  changes: {
    before: [
      `**Una prohibición.** A partir del {date}, la UE prohíbe ${BANNED}`,
      `${MARKS} Los servicios que ya estaban en el mercado antes del 2 de agosto de 2026 tienen de plazo hasta el ` +
        '{date}; los más nuevos deben hacerlo desde el principio.',
    ],
    inEffect: [
      `**Una prohibición.** Desde el {date}, la UE prohíbe ${BANNED}`,
      `${MARKS} Los servicios que ya estaban en el mercado antes del 2 de agosto de 2026 tenían de plazo hasta el ` +
        '{date}; los más nuevos deben hacerlo desde el principio.',
    ],
  },

  actions: {
    nothing: {
      title: 'No tienes que hacer nada: las normas se aplican solas',
      why:
        'No hay ningún ajuste que cambiar ni nada a lo que oponerse. Te escribimos para que sepas qué puedes ' +
        'esperar de los servicios de IA.',
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
      'Si una empresa o una web usa imágenes u otros datos tuyos en contra de las normas de protección de datos, ' +
      'puedes reclamar gratis ante la autoridad de protección de datos del lugar donde vives, donde trabajas o ' +
      'donde ocurrieron los hechos (RGPD, artículo 77):',
  },
};
