/* Portuguese. Words in braces are filled in; leave them as they are. */
import type { PreferencesTexts } from '../preferences.ts';

export const PREFERENCES_PT: PreferencesTexts = {
  link: 'Escolher o que recebe',
  title: 'O que recebe',
  mailsGoTo: 'Os nossos e-mails vão para',
  zone: 'Fuso horário',
  zoneHint: 'Os nossos e-mails chegam às 9 da manhã, hora local.',
  kinds: {
    legend: 'Sobre o quê',
    hint: 'Em todo o caso, só recebe os avisos que se aplicam onde vive.',
    options: {
      'ai-training': {
        name: 'Os seus dados no treino de IA',
        meaning: 'O que escreve, diz ou faz é usado para treinar IA.',
      },
      advertising: {
        name: 'Publicidade e rastreio',
        meaning: 'Anúncios, perfis, rastreio e quanto custa livrar-se deles.',
      },
      'data-use': {
        name: 'Outros usos dos seus dados',
        meaning: 'O que mais é recolhido, guardado ou transmitido.',
      },
      law: { name: 'Novos direitos e regras', meaning: 'Quando a lei muda e o que isso muda para si.' },
    },
  },
  reminders: {
    legend: 'Com que frequência',
    options: {
      all: {
        name: 'Todos os lembretes',
        meaning: '30 dias, 7 dias e 1 dia antes de uma mudança, e quando já está em vigor.',
      },
      last: {
        name: 'Só o último',
        meaning: 'Na véspera. Se subscrever mais tarde, um e-mail quando a mudança já está em vigor.',
      },
    },
  },
  consent:
    'Ao premir «Guardar», peço a {sender} que me envie por e-mail os avisos que escolhi acima. Posso alterar esta escolha ou retirar este consentimento em qualquer altura, através das ligações incluídas em cada e-mail.',
  button: 'Guardar',
  saved: {
    title: 'Guardado',
    body: 'A partir de agora recebe o que está escolhido abaixo. Se houver um aviso em curso que ainda não recebeu, chega dentro de minutos.',
    checkZone: 'O seu país tem vários fusos horários. Verifique qual é o seu.',
    nothingLeft: 'Nenhum tema está escolhido: não receberá nada, mas continua na lista.',
  },
  done: {
    heading: 'O que nos disse que já está feito',
    explained: 'Já não recebe lembretes destes avisos.',
    undo: 'Voltar a lembrar',
  },
  leave: 'Não quer receber mais nenhum e-mail? Sair da lista',
  gone: {
    title: 'Não está na lista',
    body: [
      'A subscrição a que esta ligação pertencia terminou, por isso não há nada para escolher. {sender} não lhe escreve.',
      'Se quiser voltar a receber os nossos avisos, subscreva.',
    ],
  },
};
