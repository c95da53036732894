/* Spanish. Words in braces are filled in; leave them as they are. */
import type { PrivacyTexts } from '../privacy.ts';

export const PRIVACY_ES: PrivacyTexts = {
  page: {
    title: 'Privacidad',
    lead: 'Qué guarda {sender} sobre quienes reciben estos avisos, durante cuánto tiempo y para qué. Los plazos que ves aquí son exactamente los que aplica nuestro sistema al borrar.',
    controller: 'Quién es el responsable',
    kept: 'Qué se guarda',
    howLong: 'Cuánto tiempo',
    why: 'Para qué',
    things: {
      request: {
        what: 'Tu solicitud: dirección, país, zona horaria, idioma y cuándo la hiciste; lo mismo si no te apuntaste tú, sino que introdujimos nosotros tu dirección para preguntarte una sola vez',
        why: 'Para enviarte el correo de confirmación y para que su enlace siga funcionando.',
      },
      subscription: {
        what: 'Tu suscripción: dirección, país, zona horaria, idioma, lo que elegiste y cuándo confirmaste',
        why: 'Para enviarte, en tu idioma, lo que se aplica donde vives.',
      },
      choices: {
        what: 'Los avisos que marcaste como hechos y, si cambiaste de país, dónde vivías antes',
        why: 'Para no enviarte nada dos veces ni nada que ya no necesites.',
      },
      mailings: {
        what: 'Qué aviso se envió a qué número y si llegó. Uno de los números es el tuyo',
        why: 'Para enviar cada aviso una sola vez y poder rendir cuentas de los envíos.',
      },
      letters: {
        what: 'Que pediste tus datos, o un enlace para borrarlos',
        why: 'Para enviártelos y para que nadie pueda hacer que te inunden de correos.',
      },
      consent: {
        what: 'Qué aceptaste, cambiaste o retiraste y cuándo, con un código del que nadie puede deducir tu dirección. El plazo cuenta desde lo último, una vez que ya no estás en la lista',
        why: 'Para poder demostrar tu consentimiento, como exige la ley (artículo 7, apartado 1, del RGPD).',
      },
      suppression: {
        what: 'El mismo código, si te diste de baja, denunciaste un correo o no se te pudo contactar, y tu número',
        why: 'Para que no te escribamos por error y para que, si vuelves, los enlaces de tus correos antiguos sigan valiendo y ningún aviso llegue dos veces.',
      },
      departures: {
        what: 'Cuándo se fue alguien, por qué, de qué modo y desde qué aviso, país e idioma: sin dirección y sin código',
        why: 'Para ver qué hace que la gente se vaya.',
      },
      provider: {
        what: 'En nuestro servicio de envío, Resend: cada correo con su dirección y si llegó',
        why: 'Para entregar los correos y averiguar por qué alguno no llegó.',
      },
      backups: {
        what: 'Copias de seguridad de la base de datos. Lo borrado sigue en ellas hasta que se eliminan',
        why: 'Para reparar la base de datos tras un fallo. Por lo demás, nadie las lee.',
      },
    },
    onTheList: 'Mientras estés en la lista, y como máximo {time} después',
    listExists: 'Mientras exista la lista',
    notKept: {
      title: 'Qué no guardamos',
      body: [
        'Ni direcciones IP, ni cookies, ni píxeles, ni enlaces de rastreo: no sabemos si has abierto un correo o seguido un enlace. Ni perfiles ni decisiones automatizadas. Tu dirección ni se vende ni se presta.',
      ],
    },
    grounds: {
      title: 'Qué nos da derecho',
      body: [
        'Tu consentimiento (artículo 6, apartado 1, letra a), del RGPD). Puedes retirarlo en cualquier momento con el enlace que incluye cada correo; lo hecho hasta entonces sigue siendo lícito.',
        'La prueba del consentimiento, los códigos de las direcciones a las que no debemos escribir y las cuentas de los envíos se basan en nuestra obligación de demostrar lo que hacemos y en nuestro interés legítimo en poder hacerlo (artículo 6, apartado 1, letras c) y f), del RGPD).',
      ],
    },
    others: {
      title: 'Quién más los trata',
      body: [
        'Cloudflare (EE. UU.) hace funcionar nuestro sistema y guarda la base de datos; Resend (EE. UU.) envía los correos. Ambas actúan por encargo nuestro, con un contrato. Así pueden llegar datos a EE. UU., conforme al Marco de Privacidad de Datos UE-EE. UU. o a las cláusulas contractuales tipo de la Comisión Europea.',
      ],
    },
    turnstile:
      'Al suscribirte, Turnstile, de Cloudflare, comprueba que no eres una máquina. Para ello tu navegador carga un script de Cloudflare, que ve tu dirección IP.',
    rights: {
      title: 'Tus derechos',
      body: [
        'Puedes saber qué guardamos sobre ti y hacer que se corrija, se borre o se limite, o recibirlo en un formato que puedan leer las máquinas. Puedes oponerte a lo que hacemos con ello.',
        'Lo más rápido es el enlace «Tus datos» al pie de cada aviso: te lo da todo o lo borra. También puedes escribirnos desde la dirección en la que recibes nuestros correos:',
      ],
    },
    complaints: {
      title: 'Dónde reclamar',
      body: [
        'Puedes reclamar ante la autoridad de protección de datos del lugar donde vives, donde trabajas o donde creas que se ha infringido la ley.',
      ],
    },
  },
  undo: {
    button: 'Deshacer: volver a la lista',
    restored: {
      title: 'Vuelves a estar en la lista',
      body: ['Todo está como antes. Puedes darte de baja cuando quieras con el enlace que incluye cada correo.'],
    },
    gone: {
      title: 'Ya no se puede deshacer',
      body: [
        'Entretanto se ha borrado tu dirección, o la suscripción terminó de otro modo. No se ha cambiado nada.',
        'Si quieres estar en la lista, vuelve a suscribirte.',
      ],
    },
  },
  yourData: {
    title: 'Tus datos',
    see: {
      heading: 'Verlos',
      body: 'Te enviamos por correo todo lo que guardamos sobre ti, para leerlo y como archivo (JSON).',
      button: 'Enviadme mis datos',
    },
    erase: {
      heading: 'Borrarlos',
      body: 'Te enviamos por correo un enlace que lo borra todo. También te quita de la lista.',
      button: 'Enviadme el enlace',
    },
    asked: {
      title: 'Mira tu buzón',
      body: [
        'Si a este enlace le corresponde una dirección de nuestra lista, hay un correo en camino hacia ella. Puede tardar unos minutos.',
        'Para que nadie pueda inundarte de correos, solo enviamos unos pocos por semana. Van únicamente a esa dirección, los pida quien los pida.',
      ],
    },
    damaged: {
      title: 'Este enlace no está completo',
      body: [
        'Una parte se ha perdido o ha cambiado por el camino, así que no podemos saber a quién corresponde. Vuelve a abrirlo desde el correo o copia de allí la dirección entera.',
        'También puedes escribirnos desde la dirección en la que recibes nuestros correos:',
      ],
    },
  },
  erase: {
    title: '¿Borrarlo todo?',
    body: [
      'Con este botón sales de la lista al momento, y tu dirección se borrará en todas partes en un plazo de {time}.',
      'Queda un código del que nadie puede deducir tu dirección: con lo que aceptaste y cuándo, porque debemos poder demostrarlo, y para que no te escribamos por error.',
    ],
    button: 'Borrar mis datos',
    erased: {
      title: 'Tus datos se están borrando',
      body: [
        'Has salido de la lista, y tu dirección se borrará en todas partes en un plazo de {time}. No volveremos a escribirte, ni siquiera para confirmarlo.',
        'Nuestro servicio de envío y las copias de seguridad la eliminan más tarde. La página de privacidad dice cuándo.',
      ],
    },
    gone: {
      title: 'Este enlace ya no sirve',
      body: [
        'Han pasado más de {time}, o ya se ha borrado todo. No se ha cambiado nada.',
        'Puedes conseguir uno nuevo con el enlace «Tus datos» al pie de cada uno de nuestros correos.',
      ],
    },
  },
  mails: {
    footer: 'Tus datos: verlos o borrarlos',
    why: 'Recibes este correo porque se pidió en una página a la que lleva un enlace de uno de nuestros correos.',
    myData: {
      subject: 'Tus datos',
      preheader: 'Todo lo que guardamos sobre ti, para leerlo y como archivo.',
      heading: 'Qué guardamos sobre ti',
      explained:
        'Pedido el {date}, por ti o por alguien que tiene uno de nuestros correos para ti. Solo lo recibes tú.',
      address: 'Dirección',
      since: 'En la lista desde',
      agreed: 'Qué aceptaste y retiraste',
      events: {
        asked: 'Suscripción solicitada',
        confirmed: 'Confirmada',
        changed: 'Cambiada',
        withdrawn: 'Baja de la lista',
        bounced: 'Un correo fue devuelto',
        complained: 'Un correo se denunció como spam',
        erased: 'Borrado solicitado',
      },
      sent: 'Qué te hemos enviado',
      done: 'Qué marcaste como hecho',
      nothing: 'Nada.',
      attached: 'El archivo adjunto lo contiene todo, palabra por palabra, en un formato que pueden leer las máquinas.',
      toErase: 'Para borrarlo:',
    },
    erase: {
      subject: '¿Borrar tus datos?',
      preheader: 'Un clic y se borra todo. Si no has sido tú, no hagas nada.',
      heading: '¿Quieres borrar tus datos?',
      request: 'Alguien, probablemente tú, ha pedido a {sender} que borre todo lo relativo a esta dirección.',
      whatFollows: 'Si has sido tú, confírmalo en la página que se abre con este botón:',
      whatFollowsInText: 'Si has sido tú, confírmalo en esta página:',
      button: 'Borrar mis datos',
      until: 'El enlace sirve hasta el {date}.',
      ifIgnored: 'Si no has sido tú, no hagas nada: todo queda como está.',
    },
  },
};
