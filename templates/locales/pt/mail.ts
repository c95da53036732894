/* Portuguese of Portugal: what mails say around an advisory. Words in braces are filled in; leave them as they are. */
import type { MailWords } from '../mail.ts';

const EUROPEAN_COMPLAINT =
  'Se {company} não respeitar a sua escolha, pode reclamar gratuitamente junto da autoridade de proteção de dados do ' +
  'local onde vive, onde trabalha ou onde os factos ocorreram (RGPD, artigo 77.º):';

export const MAIL_PT: MailWords = {
  locale: 'pt-PT',
  direction: 'ltr',
  colon: ':',
  regionNames: {
    eu: 'União Europeia',
    eea: 'UE, Islândia, Listenstaine e Noruega',
    uk: 'Reino Unido',
    ch: 'Suíça',
    ca: 'Canadá',
    hk: 'Hong Kong',
    'euro-area': 'Países que usam o euro',
    world: 'Todo o mundo',
  },

  advisory: {
    when: 'Entra em vigor',
    since: 'Em vigor desde',
    formerDate: 'Data anunciada inicialmente',
    where: 'Onde',
    who: 'A quem se aplica',
    whatToDo: 'O que pode fazer',
    ifLinkFails: 'Se a ligação não abrir a página certa:',
    onComputer: 'No computador:',
    onPhone: 'Na aplicação:',
    doneHeading: 'Já está feito?',
    doneExplained:
      'Diga-nos e não voltaremos a escrever-lhe sobre este assunto. Continuará a receber os outros avisos.',
    doneButton: 'Já está feito',
    whatChanges: 'O que muda',
    used: 'O que {company} usa',
    notUsed: 'O que {company} diz não usar',
    whereYouLive: 'Onde vive: {region}',
    limits: 'O que não muda, mesmo que recuse',
    whoToTurnTo: 'A quem recorrer',
    complaints: {
      eu: EUROPEAN_COMPLAINT,
      eea: EUROPEAN_COMPLAINT,
      'euro-area': EUROPEAN_COMPLAINT,
      uk:
        'Se {company} não respeitar a sua escolha, reclame primeiro junto da própria empresa. Se a resposta não resolver o ' +
        'problema, reclame junto da autoridade de controlo:',
      ch:
        'Se {company} não respeitar a sua escolha, pode comunicar o caso à autoridade. Esta não é obrigada a agir, e ' +
        'quem comunica não passa a ser parte no processo; para um litígio próprio, é preciso recorrer ao tribunal civil.',
      ca: 'Se {company} não respeitar a sua escolha, pode reclamar junto da autoridade federal:',
      hk:
        'Se {company} não respeitar a sua escolha, pode reclamar junto da autoridade de controlo no prazo de dois anos ' +
        '(Personal Data (Privacy) Ordinance, artigo 37.º):',
      world:
        'Se {company} não respeitar a sua escolha, a autoridade de controlo do local onde vive talvez possa ajudar:',
    },
    informational: {
      doneHeading: 'Já leu?',
      doneButton: 'Já li',
      limits: 'O que não muda',
    },
    sources: 'Fontes',
    checkedOn: 'consultado em {date}',
  },

  footer: {
    sentBy: 'Enviado por',
    contact: 'Contacto:',
    whyAdvisory:
      'Recebe este e-mail porque pediu a {sender} um aviso antes de as empresas mudarem o que fazem com os seus dados e ' +
      'confirmou o seu endereço.',
    noTracking: 'Sem rastreio: este e-mail não carrega nada e as ligações vão diretamente para onde dizem.',
    unsubscribe: 'Cancelar a subscrição',
  },

  confirmation: {
    subject: 'Confirme o seu endereço de e-mail',
    preheader: 'Um clique e fica na lista. Se o pedido não foi seu, não faça nada.',
    heading: 'Este pedido é seu?',
    request: 'Recebemos um pedido, provavelmente seu, para que {sender} envie avisos para este endereço.',
    whatFollows: 'Se o pedido é seu, confirme-o na página que este botão abre:',
    whatFollowsInText: 'Se o pedido é seu, confirme-o nesta página:',
    button: 'Confirmar o meu endereço',
    orCopy: 'Ou copie esta ligação para o seu navegador:',
    ifIgnored:
      'Se o pedido não é seu, não faça nada. Sem confirmação, o endereço não entra na lista, e o pedido é apagado ao ' +
      'fim de {days} dias.',
    why: 'Recebe este e-mail porque este endereço foi introduzido no formulário de subscrição de {sender}.',
  },

  invitation: {
    preheader: 'Um clique e fica na lista. Se não quiser, não faça nada.',
    heading: 'Quer ser avisado a tempo?',
    request:
      '{sender} tem o seu endereço numa lista própria e gostaria de saber se lhe pode enviar aqui os seus avisos: alertas antes de as empresas mudarem o que fazem com os seus dados.',
    whatFollows: 'Se os quiser receber, confirme-o na página que este botão abre:',
    whatFollowsInText: 'Se os quiser receber, confirme-o nesta página:',
    ifIgnored:
      'Se não quiser, não faça nada. Sem confirmação, o endereço não entra na lista, não lhe perguntaremos de novo e o pedido é apagado ao fim de {days} dias.',
    why: 'Recebe este único e-mail porque {sender} introduziu este endereço para lhe perguntar.',
  },

  alreadySubscribed: {
    subject: 'O seu endereço já está na lista',
    preheader: 'Nada mudou e não precisa de fazer nada.',
    heading: 'O seu endereço já está na lista',
    explained: 'Recebemos um novo pedido, provavelmente seu, para subscrever os avisos de {sender} com este endereço.',
    nothingToDo: 'O endereço já estava na lista. Nada mudou e não precisa de fazer nada.',
    toLeave: 'Se já não quiser receber os nossos avisos, pode sair da lista aqui:',
    why: 'Recebe este e-mail porque este endereço foi introduzido no formulário de subscrição de {sender}.',
  },
};
