/* Spanish. Words in braces are filled in; leave them as they are. */
import type { PreferencesTexts } from '../preferences.ts';

export const PREFERENCES_ES: PreferencesTexts = {
  link: 'Elegir qué recibes',
  title: 'Qué recibes',
  mailsGoTo: 'Nuestros correos llegan a',
  zone: 'Zona horaria',
  zoneHint: 'Nuestros correos llegan a las 9 de la mañana, hora local.',
  kinds: {
    legend: 'Sobre qué',
    hint: 'En cualquier caso, solo recibes los avisos que se aplican donde vives.',
    options: {
      'ai-training': {
        name: 'Tus datos para entrenar la IA',
        meaning: 'Lo que escribes, dices o haces se usa para entrenar una IA.',
      },
      advertising: {
        name: 'Publicidad y rastreo',
        meaning: 'Anuncios, perfiles, rastreo y lo que cuesta librarse de ellos.',
      },
      'data-use': {
        name: 'Otros usos de tus datos',
        meaning: 'Qué más se recopila, se conserva o se comunica a otros.',
      },
      law: { name: 'Nuevos derechos y normas', meaning: 'Cuándo cambia la ley y qué cambia para ti.' },
    },
  },
  reminders: {
    legend: 'Con qué frecuencia',
    options: {
      all: {
        name: 'Todos los recordatorios',
        meaning: '30 días, 7 días y 1 día antes de un cambio, y cuando ya está en vigor.',
      },
      last: {
        name: 'Solo el último',
        meaning: 'La víspera. Si te suscribes más tarde, un correo cuando el cambio ya está en vigor.',
      },
    },
  },
  consent:
    'Al pulsar «Guardar», pido a {sender} que me envíe por correo electrónico los avisos que he elegido arriba. Puedo cambiarlo o retirar este consentimiento en cualquier momento con los enlaces que incluye cada correo.',
  button: 'Guardar',
  saved: {
    title: 'Guardado',
    body: 'A partir de ahora recibes lo que está elegido abajo. Si hay un aviso en curso que aún no has recibido, te llegará en unos minutos.',
    checkZone: 'En tu país hay varias zonas horarias. Comprueba cuál es la tuya.',
    nothingLeft: 'No hay ningún tema elegido: no recibirás nada, pero sigues en la lista.',
  },
  done: {
    heading: 'Lo que nos dijiste que ya está hecho',
    explained: 'No recibes más recordatorios de estos avisos.',
    undo: 'Volver a recordármelo',
  },
  leave: '¿No quieres recibir ningún correo más? Salir de la lista',
  gone: {
    title: 'No estás en la lista',
    body: [
      'La suscripción a la que correspondía este enlace ha terminado, así que no hay nada que elegir. {sender} no te escribe.',
      'Si quieres volver a recibir nuestros avisos, suscríbete.',
    ],
  },
};
