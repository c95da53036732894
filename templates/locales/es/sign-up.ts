/* Spanish. Words in braces are filled in; leave them as they are. */
import type { SignUpTexts } from '../sign-up.ts';

export const SIGN_UP_ES: SignUpTexts = {
  trap: {
    label: 'Deja este campo vacío',
    fault:
      'Se ha rellenado un campo que no es para personas, como hacen los robots. Quizá fue tu navegador: déjalo vacío y vuelve a pulsar el botón.',
  },
  check: {
    needsScript: 'Aquí hay una comprobación contra robots. Necesita JavaScript: permítelo en esta página o escríbenos.',
    fault:
      'No hemos podido ver que una persona rellena este formulario. Espera a que termine la comprobación y vuelve a pulsar el botón.',
    unreachable:
      'Ahora mismo no se puede acceder a la comprobación contra robots, y sin ella no aceptamos suscripciones. Inténtalo de nuevo dentro de unos minutos.',
  },
  wordingFault:
    'Aceptas el texto que está encima del botón, y lo que leíste en el otro sitio no era este texto. Léelo aquí y vuelve a pulsar el botón.',
  tooMany: {
    title: 'Demasiadas veces',
    body: [
      'Han llegado demasiadas suscripciones desde tu conexión en un minuto.',
      'Espera un minuto, vuelve atrás y pulsa otra vez el botón: lo que escribiste sigue ahí. Si muchas personas comparten tu conexión, puede tardar unos minutos.',
    ],
  },
  typoHint:
    '¿Querías dar una dirección de {domain}? La que has dado se escribe de forma un poco distinta. Si era correcta, no tienes que hacer nada; si no, suscríbete de nuevo con la correcta.',
  embed: {
    title: 'El formulario en tu propio sitio',
    lead: 'Copia estas líneas en una página tuya. No necesitan ningún script, no ponen ninguna cookie y no cargan nada nuestro; quien rellena el formulario llega a nuestra página y recibe un correo que le pide que confirme.',
    code: 'Las líneas que hay que copiar',
    rules: [
      'Deja como está el párrafo que va encima del botón: es lo que se acepta, y se guarda como prueba con cada suscripción.',
      'Si nuestro texto cambia, tu copia sigue funcionando: se muestra entonces nuestro propio formulario, ya rellenado, y hay que pulsar el botón una vez más. Copia de nuevo las líneas para evitarlo.',
      'Las direcciones de quienes visitan tu sitio solo nos llegan a nosotros. Guardamos de qué sitio vino cada suscripción.',
    ],
    scripts:
      '¿Prefieres enviar las suscripciones con un script propio? Antes tenemos que autorizar el origen de tu sitio:',
  },
};
