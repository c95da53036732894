/* Portuguese of Portugal. Words in braces are filled in; leave them as they are. */
import type { PageTexts } from '../pages.ts';

export const PAGES_PT: PageTexts = {
  skipToContent: 'Ir para o conteúdo',
  publishedBy: 'Publicado por',
  contact: 'Contacto',
  backToFront: 'Ir para a página inicial',
  signUpAgain: 'Voltar a subscrever',
  front: {
    title: 'Saiba antes da mudança',
    lead: 'As empresas mudam o que fazem com os seus dados e anunciam-no onde quase ninguém olha. Escrevemos-lhe antes de a mudança entrar em vigor: o que muda, se se aplica onde vive e os passos exatos para recusar.',
    promises: [
      {
        term: 'Antes que seja tarde',
        meaning:
          'Um e-mail 30 dias antes, outro 7 dias antes e outro na véspera; e mais um quando a mudança já está em vigor. Pelo meio, nada.',
      },
      { term: 'Só o que lhe diz respeito', meaning: 'O país que escolher determina os avisos que recebe.' },
      {
        term: 'Sem ninguém a observar',
        meaning: 'Sem píxeis, sem ligações com rastreio, sem cookies. Com um clique, sai da lista de imediato.',
      },
    ],
    advisoryHeading: 'O aviso atual',
    takesEffect: 'Entra em vigor a {date}',
    inEffectSince: 'Em vigor desde {date}',
  },
  form: {
    heading: 'Receba os avisos a tempo',
    email: 'Endereço de e-mail',
    country: 'País onde vive',
    countryHint: 'É o país que determina os avisos que recebe.',
    chooseCountry: 'Escolha um país',
    language: 'Língua dos e-mails',
    button: 'Subscrever',
    consent:
      'Ao premir «Subscrever», peço a {sender} que me envie por e-mail avisos sobre mudanças no que as empresas fazem com os dados pessoais, selecionados em função do meu país. Posso retirar este consentimento em qualquer altura, através da ligação incluída em cada e-mail.',
    after: 'Primeiro, recebe um e-mail em que pedimos que confirme. Sem a sua confirmação, não enviamos mais nada.',
    errorHeading: 'Verifique os dados que introduziu',
    errorTitlePrefix: 'Erro: ',
    emailFaults: {
      empty: 'Introduza o seu endereço de e-mail.',
      'no-at': 'Um endereço de e-mail tem um nome, uma arroba (@) e um domínio, como em nome@example.org.',
      'too-long': 'Este endereço de e-mail é demasiado longo para existir. Verifique-o.',
      'local-part':
        'A parte antes da arroba (@) tem um carácter que não pode estar aí num endereço de e-mail. Verifique-a.',
      domain: 'A parte depois da arroba (@) não é um domínio, como example.org. Verifique-a.',
    },
    countryFault: 'Escolha na lista o país onde vive.',
    languageFault: 'Escolha uma língua da lista.',
  },
  checkYourInbox: {
    title: 'Veja o seu e-mail',
    body: [
      'Enviámos um e-mail para o endereço que indicou. Abra-o, siga a ligação e prima o botão que lá encontra. Só então fica na lista.',
      'Não recebeu nada passados alguns minutos? Procure na pasta de spam, confirme que o endereço estava certo ou tente de novo daqui a dez minutos.',
      'Os pedidos que ninguém confirma são apagados ao fim de {days} dias.',
    ],
  },
  confirm: {
    title: 'Um último passo',
    asked:
      'Com este botão, pede a {sender} que lhe envie por e-mail avisos sobre mudanças no que as empresas fazem com os dados pessoais. Pode retirar o seu consentimento em qualquer altura, através da ligação incluída em cada e-mail.',
    country: 'País',
    language: 'Língua',
    button: 'Entrar na lista',
    notYou:
      'O pedido não é seu? Então feche esta página. Não acontece nada, e o pedido é apagado ao fim de {days} dias.',
    confirmed: {
      title: 'Já está na lista',
      body: [
        'Quando uma empresa mudar o que faz com os seus dados e isso disser respeito ao país que escolheu ({country}), saberá a tempo.',
        'Se já houver um aviso em curso para o local onde vive, vai recebê-lo dentro de minutos.',
      ],
    },
    gone: {
      title: 'Esta ligação já não funciona',
      body: [
        'Tem mais de {days} dias, ou a subscrição a que dizia respeito já terminou. Nada foi alterado.',
        'Se quiser estar na lista, volte a subscrever: receberá uma nova ligação.',
      ],
    },
    damaged: {
      title: 'Esta ligação não está completa',
      body: [
        'Uma parte perdeu-se ou mudou pelo caminho. Volte a abri-la a partir do e-mail ou copie de lá o endereço completo.',
        'Se não resultar, volte a subscrever: receberá uma nova ligação.',
      ],
    },
  },
  unsubscribe: {
    title: 'Quer sair da lista?',
    body: [
      'Com este botão, sai da lista de imediato. {sender} não lhe enviará mais avisos, e o seu endereço é apagado no prazo de 48 horas.',
    ],
    button: 'Cancelar a subscrição',
    left: {
      title: 'Já não está na lista',
      body: [
        '{sender} não lhe enviará mais avisos. Um e-mail que já estivesse a caminho ainda pode chegar hoje.',
        'O seu endereço é apagado no prazo de 48 horas. Fica apenas um código a partir do qual ninguém consegue lê-lo, para que não lhe escrevamos por engano.',
      ],
    },
    comeBack: 'Foi engano? Pode voltar a subscrever quando quiser.',
    damaged: {
      title: 'Esta ligação não está completa',
      body: [
        'Uma parte perdeu-se ou mudou pelo caminho, por isso não conseguimos saber a quem se destina. Volte a abri-la a partir do e-mail ou copie de lá o endereço completo.',
        'Também pode escrever-nos a partir do endereço onde recebe os nossos e-mails, e retiramo-lo da lista:',
      ],
    },
    writeTo: 'Pedido para sair da lista',
  },
  done: {
    title: 'Já seguiu os passos?',
    body: ['«{advisory}»', 'Com este botão, diz-nos que sim e deixa de receber lembretes deste aviso.'],
    button: 'Já está feito',
    marked: {
      title: 'Muito bem',
      body: ['Não receberá mais lembretes de «{advisory}». Continua na lista e saberá a tempo de outras mudanças.'],
    },
    informational: { title: 'Já leu o aviso?', button: 'Já li', marked: 'Fica registado' },
    undo: 'Ainda não: quero mais lembretes',
    undone: {
      title: 'Continuaremos a enviar lembretes',
      body: ['O próximo lembrete de «{advisory}» chegará na altura devida.'],
    },
    damaged: {
      title: 'Esta ligação não está completa',
      body: [
        'Uma parte perdeu-se ou mudou pelo caminho. Volte a abri-la a partir do e-mail ou copie de lá o endereço completo.',
      ],
    },
  },
  refusals: {
    malformed: {
      title: 'Não foi possível ler o pedido',
      body: ['O pedido não estava bem formado. Volte atrás e tente de novo.'],
    },
    'other-site': {
      title: 'Faça isso na nossa própria página',
      body: [
        'Outro site enviou este pedido em seu nome. Nada foi alterado. Se é o que pretende, abra a ligação do nosso e-mail e carregue no botão da página.',
      ],
    },
    'not-found': {
      title: 'Aqui não há nada',
      body: ['Este endereço não leva a lado nenhum. Talvez tenha sido mal escrito ou se tenha perdido uma parte.'],
    },
    'method-not-allowed': {
      title: 'Aqui isso não é possível',
      body: ['Este endereço não aceita esse tipo de pedido.'],
    },
    'too-large': {
      title: 'Demasiado grande',
      body: ['O pedido era maior do que esta página aceita. Nada foi alterado.'],
    },
    'unsupported-media-type': {
      title: 'Não foi possível ler o pedido',
      body: ['O pedido tem de ser um formulário (application/x-www-form-urlencoded) ou JSON (application/json).'],
    },
    invalid: {
      title: 'Verifique os dados que introduziu',
      body: ['Há um ou mais campos em falta ou errados.'],
    },
    failed: {
      title: 'Algo correu mal do nosso lado',
      body: ['A culpa não é sua. Tente de novo dentro de alguns minutos.'],
    },
  },
  advisories: {
    title: 'Avisos',
    lead: 'O que as empresas vão mudar, ou acabam de mudar, no que fazem com os dados pessoais: quando, para quem e o que pode fazer.',
    none: 'De momento, não há nenhum.',
    earlier: 'Anteriores',
    all: 'Todos os avisos',
    read: 'Ler o aviso',
    graduallyFrom: 'De forma gradual, a partir de {date}',
    graduallySince: 'De forma gradual, desde {date}',
    formerly: 'Anunciado inicialmente para {was}',
    withdrawn: 'Retirado a {date}; estava anunciado para {was}',
    withdrawnTitle: 'Retirado: {advisory}',
    retired: 'Este aviso está encerrado. Continua aqui para consulta, mas já não é atualizado.',
    appliesIn: 'Onde se aplica',
    except: 'Exceto: {country}',
    show: 'Mostrar',
    elsewhere: {
      title: 'Este aviso não abrange: {country}',
      body: [
        'A mudança aqui descrita foi anunciada para os lugares indicados abaixo. Este aviso não diz o que se aplica noutros sítios.',
      ],
    },
    placeless: {
      title: 'Escolha primeiro o seu país',
      body: ['Quando entra em vigor, o que pode fazer e quem o pode ajudar depende do lugar onde vive.'],
    },
    follow: {
      heading: 'Acompanhar os avisos sem dar o endereço',
      calendar: 'A data para o seu calendário, com lembretes 7 dias e 1 dia antes',
      atom: 'Todos os avisos em formato Atom',
      json: 'Todos os avisos em formato JSON Feed',
      mail: 'Prefere receber um e-mail a tempo? Subscreva',
    },
    lastChecked: 'Última verificação das fontes: {date}.',
    languages: 'Esta página noutras línguas',
    imageText: 'Um sino por cima de uma folha de calendário',
    unknown: {
      title: 'Este aviso não existe',
      body: ['O endereço pode ter um erro ou ter perdido uma parte. Todos os nossos avisos estão numa só página:'],
    },
    unknownPlace: {
      title: 'Não conhecemos este país ou esta região',
      body: ['Volte a abrir o aviso e escolha um país da lista.'],
    },
    noDate: {
      title: 'Não há nenhuma data para o seu calendário',
      body: ['Este aviso não abrange o país ou a região que pediu. Escolha outro país.'],
    },
  },
};
