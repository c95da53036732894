/* Spanish. Words in braces are filled in; leave them as they are. */
import type { PageTexts } from '../pages.ts';

export const PAGES_ES: PageTexts = {
  skipToContent: 'Ir al contenido',
  publishedBy: 'Publicado por',
  contact: 'Contacto',
  backToFront: 'Ir a la página de inicio',
  signUpAgain: 'Volver a suscribirme',
  front: {
    title: 'Entérate antes de que cambie',
    lead: 'Las empresas cambian lo que hacen con tus datos y lo anuncian donde casi nadie mira. Te escribimos antes de que el cambio entre en vigor: qué cambia, si se aplica donde vives y los pasos exactos para decir que no.',
    promises: [
      {
        term: 'Antes de que sea tarde',
        meaning:
          'Un correo 30 días antes, otro 7 días antes y otro la víspera; y uno más cuando el cambio ya está en vigor. Entre medias, nada.',
      },
      { term: 'Solo lo que te afecta', meaning: 'El país que elijas determina qué avisos recibes.' },
      {
        term: 'Nadie te observa',
        meaning: 'Sin píxeles, sin enlaces con rastreo, sin cookies. Con un clic sales de la lista, al momento.',
      },
    ],
    advisoryHeading: 'El aviso actual',
    takesEffect: 'Entra en vigor el {date}',
    inEffectSince: 'En vigor desde el {date}',
  },
  form: {
    heading: 'Recibe los avisos a tiempo',
    email: 'Dirección de correo electrónico',
    country: 'País en el que vives',
    countryHint: 'De él depende qué avisos recibes.',
    chooseCountry: 'Elige un país',
    language: 'Idioma de los correos',
    button: 'Suscribirme',
    consent:
      'Al pulsar «Suscribirme», pido a {sender} que me envíe por correo electrónico avisos sobre cambios en lo que las empresas hacen con los datos personales, seleccionados según mi país. Puedo retirar este consentimiento en cualquier momento con el enlace que incluye cada correo.',
    after:
      'Primero recibirás un correo en el que te pedimos que confirmes. Sin tu confirmación no te enviaremos nada más.',
    errorHeading: 'Revisa los datos que has escrito',
    errorTitlePrefix: 'Error: ',
    emailFaults: {
      empty: 'Escribe tu dirección de correo electrónico.',
      'no-at': 'Una dirección de correo lleva un nombre, una @ y un dominio, como en nombre@example.org.',
      'too-long': 'Esta dirección de correo es demasiado larga para existir. Revísala.',
      'local-part':
        'La parte anterior a la @ contiene un carácter que no puede ir ahí en una dirección de correo. Revísala.',
      domain: 'La parte posterior a la @ no es un dominio, como example.org. Revísala.',
    },
    countryFault: 'Elige en la lista el país en el que vives.',
    languageFault: 'Elige un idioma de la lista.',
  },
  checkYourInbox: {
    title: 'Mira tu correo',
    body: [
      'Hemos enviado un correo a la dirección que has indicado. Ábrelo, sigue el enlace y pulsa el botón que encontrarás allí. Solo entonces estarás en la lista.',
      '¿No te ha llegado nada en unos minutos? Mira en la carpeta de spam, comprueba que la dirección era correcta o inténtalo de nuevo dentro de diez minutos.',
      'Las solicitudes que nadie confirma se borran al cabo de {days} días.',
    ],
  },
  confirm: {
    title: 'Un último paso',
    asked:
      'Con este botón pides a {sender} que te envíe por correo electrónico avisos sobre cambios en lo que las empresas hacen con los datos personales. Puedes retirar tu consentimiento en cualquier momento con el enlace que incluye cada correo.',
    country: 'País',
    language: 'Idioma',
    button: 'Apuntarme a la lista',
    notYou:
      '¿No lo has pedido tú? Entonces cierra esta página. No pasará nada, y la solicitud se borrará al cabo de {days} días.',
    confirmed: {
      title: 'Ya estás en la lista',
      body: [
        'Cuando una empresa cambie lo que hace con tus datos y eso afecte al país que has elegido ({country}), te enterarás a tiempo.',
        'Si ya hay un aviso en curso para el lugar donde vives, te llegará en unos minutos.',
      ],
    },
    gone: {
      title: 'Este enlace ya no funciona',
      body: [
        'Tiene más de {days} días, o la suscripción a la que correspondía ya ha terminado. No se ha cambiado nada.',
        'Si quieres estar en la lista, vuelve a suscribirte: recibirás un enlace nuevo.',
      ],
    },
    damaged: {
      title: 'Este enlace no está completo',
      body: [
        'Una parte se ha perdido o ha cambiado por el camino. Vuelve a abrirlo desde el correo o copia de allí la dirección entera.',
        'Si no sirve, vuelve a suscribirte: recibirás un enlace nuevo.',
      ],
    },
  },
  unsubscribe: {
    title: '¿Quieres salir de la lista?',
    body: [
      'Con este botón sales de la lista al momento. {sender} no te enviará más avisos, y tu dirección se borrará en un plazo de 48 horas.',
    ],
    button: 'Darme de baja',
    left: {
      title: 'Has salido de la lista',
      body: [
        '{sender} no te enviará más avisos. Es posible que hoy te llegue todavía algún correo que ya estaba en camino.',
        'Tu dirección se borrará en un plazo de 48 horas. Solo queda un código del que nadie puede deducirla, para que no te escribamos por error.',
      ],
    },
    comeBack: '¿Ha sido un error? Puedes volver a suscribirte cuando quieras.',
    damaged: {
      title: 'Este enlace no está completo',
      body: [
        'Una parte se ha perdido o ha cambiado por el camino, así que no podemos saber a quién corresponde. Vuelve a abrirlo desde el correo o copia de allí la dirección entera.',
        'También puedes escribirnos desde la dirección en la que recibes nuestros correos, y la quitaremos de la lista:',
      ],
    },
    writeTo: 'Solicitud de baja de la lista',
  },
  done: {
    title: '¿Has seguido los pasos?',
    body: ['«{advisory}»', 'Con este botón nos lo dices y dejas de recibir recordatorios de este aviso.'],
    button: 'Ya lo he hecho',
    marked: {
      title: '¡Bien hecho!',
      body: [
        'No recibirás más recordatorios de «{advisory}». Sigues en la lista y te enterarás a tiempo de otros cambios.',
      ],
    },
    informational: { title: '¿Has leído el aviso?', button: 'Ya lo he leído', marked: 'Gracias' },
    undo: 'Aún no: quiero más recordatorios',
    undone: {
      title: 'Seguiremos recordándotelo',
      body: ['El próximo recordatorio de «{advisory}» te llegará cuando toque.'],
    },
    damaged: {
      title: 'Este enlace no está completo',
      body: [
        'Una parte se ha perdido o ha cambiado por el camino. Vuelve a abrirlo desde el correo o copia de allí la dirección entera.',
      ],
    },
  },
  refusals: {
    malformed: {
      title: 'No hemos podido leer la solicitud',
      body: ['La solicitud no estaba bien formada. Vuelve atrás e inténtalo de nuevo.'],
    },
    'other-site': {
      title: 'Hazlo en nuestra propia página',
      body: [
        'Otro sitio web ha enviado esta solicitud en tu nombre. No se ha cambiado nada. Si es lo que quieres, abre el enlace de nuestro correo y pulsa el botón de la página.',
      ],
    },
    'not-found': {
      title: 'Aquí no hay nada',
      body: ['Esta dirección no lleva a ninguna parte. Quizá se escribió mal o se perdió una parte.'],
    },
    'method-not-allowed': {
      title: 'Aquí no se puede hacer eso',
      body: ['Esta dirección no admite ese tipo de solicitud.'],
    },
    'too-large': {
      title: 'Demasiado grande',
      body: ['La solicitud ocupaba más de lo que acepta esta página. No se ha cambiado nada.'],
    },
    'unsupported-media-type': {
      title: 'No hemos podido leer la solicitud',
      body: ['La solicitud debe ser un formulario (application/x-www-form-urlencoded) o JSON (application/json).'],
    },
    invalid: {
      title: 'Revisa los datos que has escrito',
      body: ['Faltan uno o varios campos, o no son correctos.'],
    },
    failed: {
      title: 'Algo ha fallado por nuestra parte',
      body: ['No es culpa tuya. Inténtalo de nuevo dentro de unos minutos.'],
    },
  },
  advisories: {
    title: 'Avisos',
    lead: 'Qué van a cambiar, o acaban de cambiar, las empresas en lo que hacen con los datos personales: cuándo, para quién y qué puedes hacer.',
    none: 'Ahora mismo no hay ninguno.',
    earlier: 'Anteriores',
    all: 'Todos los avisos',
    read: 'Leer el aviso',
    graduallyFrom: 'De forma gradual, a partir del {date}',
    graduallySince: 'De forma gradual, desde el {date}',
    formerly: 'Anunciado al principio para el {was}',
    withdrawn: 'Retirado el {date}; estaba anunciado para el {was}',
    withdrawnTitle: 'Retirado: {advisory}',
    retired: 'Este aviso está cerrado. Se puede seguir leyendo aquí, pero ya no se actualiza.',
    appliesIn: 'Dónde se aplica',
    except: 'Excepto: {country}',
    show: 'Mostrar',
    elsewhere: {
      title: 'Este aviso no incluye: {country}',
      body: [
        'El cambio que aquí se describe se anunció para los lugares indicados más abajo. Este aviso no dice qué se aplica en otros sitios.',
      ],
    },
    placeless: {
      title: 'Primero, elige tu país',
      body: ['Cuándo entra en vigor, qué puedes hacer y quién te ayuda depende de dónde vives.'],
    },
    follow: {
      heading: 'Sigue los avisos sin dar tu dirección',
      calendar: 'La fecha para tu calendario, con recordatorios 7 días y 1 día antes',
      atom: 'Todos los avisos en formato Atom',
      json: 'Todos los avisos en formato JSON Feed',
      mail: '¿Prefieres un correo a tiempo? Suscríbete',
    },
    lastChecked: 'Última comprobación de las fuentes: {date}.',
    languages: 'Esta página en otros idiomas',
    imageText: 'Una campana sobre una hoja de calendario',
    unknown: {
      title: 'Este aviso no existe',
      body: [
        'Puede que la dirección esté mal escrita o que se haya perdido una parte. Todos nuestros avisos están en una página:',
      ],
    },
    unknownPlace: {
      title: 'No conocemos este país o esta región',
      body: ['Vuelve a abrir el aviso y elige un país de la lista.'],
    },
    noDate: {
      title: 'No hay ninguna fecha para tu calendario',
      body: ['Este aviso no incluye el país o la región que has pedido. Elige otro país.'],
    },
  },
};
