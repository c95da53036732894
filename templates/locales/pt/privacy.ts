/* Portuguese. Words in braces are filled in; leave them as they are. */
import type { PrivacyTexts } from '../privacy.ts';

export const PRIVACY_PT: PrivacyTexts = {
  page: {
    title: 'Privacidade',
    lead: 'O que {sender} guarda sobre quem recebe estes avisos, durante quanto tempo e para quê. Os prazos indicados aqui são exatamente aqueles com que o nosso sistema apaga.',
    controller: 'Quem é responsável',
    kept: 'O que se guarda',
    howLong: 'Quanto tempo',
    why: 'Para quê',
    things: {
      request: {
        what: 'A sua inscrição: endereço, país, fuso horário, língua e quando a pediu; o mesmo se não foi você que se inscreveu, mas nós que introduzimos o seu endereço para lhe perguntar uma só vez',
        why: 'Para lhe enviar o e-mail de confirmação e para que a respetiva ligação continue válida.',
      },
      subscription: {
        what: 'A sua subscrição: endereço, país, fuso horário, língua, o que escolheu e quando confirmou',
        why: 'Para lhe enviar, na sua língua, o que se aplica onde vive.',
      },
      choices: {
        what: 'Os avisos que marcou como tratados e, se mudou de país, onde vivia antes',
        why: 'Para não lhe enviar nada duas vezes, nem nada de que já não precise.',
      },
      mailings: {
        what: 'Que aviso foi enviado para que número e se chegou. Um dos números é o seu',
        why: 'Para enviar cada aviso uma só vez e poder prestar contas dos envios.',
      },
      letters: {
        what: 'Que pediu os seus dados, ou uma ligação para os apagar',
        why: 'Para os enviar, e para que ninguém possa encher-lhe a caixa de e-mails.',
      },
      consent: {
        what: 'O que aceitou, alterou ou retirou e quando, sob um código a partir do qual ninguém consegue ler o seu endereço. O prazo conta-se a partir do último destes factos, depois de sair da lista',
        why: 'Para poder provar o seu consentimento, como a lei exige (artigo 7.º, n.º 1, do RGPD).',
      },
      suppression: {
        what: 'O mesmo código, se cancelou a subscrição, se queixou ou os e-mails não chegavam, e o seu número',
        why: 'Para que não lhe escrevamos por engano e para que, se voltar, as ligações dos seus e-mails antigos continuem válidas e nenhum aviso chegue duas vezes.',
      },
      departures: {
        what: 'Quando alguém saiu, porquê, de que modo e de que aviso, país e língua: sem endereço e sem código',
        why: 'Para ver o que afasta quem nos lê.',
      },
      provider: {
        what: 'No nosso serviço de envio, a Resend: cada e-mail com o seu endereço e se chegou',
        why: 'Para entregar os e-mails e perceber porque é que algum não chegou.',
      },
      backups: {
        what: 'Cópias de segurança da base de dados. O que foi apagado permanece nelas até serem eliminadas',
        why: 'Para reparar a base de dados após uma falha. De resto, ninguém as lê.',
      },
    },
    onTheList: 'Enquanto estiver na lista e, no máximo, {time} depois',
    listExists: 'Enquanto a lista existir',
    notKept: {
      title: 'O que não guardamos',
      body: [
        'Nem endereços IP, nem cookies, nem píxeis, nem ligações de rastreio: não sabemos se abriu um e-mail ou seguiu uma ligação. Nem perfis nem decisões automatizadas. O seu endereço não é vendido nem emprestado.',
      ],
    },
    grounds: {
      title: 'O que nos dá esse direito',
      body: [
        'O seu consentimento (artigo 6.º, n.º 1, alínea a), do RGPD). Pode retirá-lo em qualquer altura, através da ligação incluída em cada e-mail; o que foi feito até então continua a ser lícito.',
        'A prova do consentimento, os códigos dos endereços para os quais não devemos escrever e as contas dos envios assentam no nosso dever de provar o que fazemos e no nosso interesse legítimo em poder fazê-lo (artigo 6.º, n.º 1, alíneas c) e f), do RGPD).',
      ],
    },
    others: {
      title: 'Quem mais os trata',
      body: [
        'A Cloudflare (EUA) faz funcionar o nosso sistema e guarda a base de dados; a Resend (EUA) envia os e-mails. Ambas atuam por nossa conta, com contrato. Assim, podem chegar dados aos EUA, ao abrigo do Quadro de Privacidade de Dados UE-EUA ou das cláusulas contratuais-tipo da Comissão Europeia.',
      ],
    },
    turnstile:
      'Ao subscrever, o Turnstile, da Cloudflare, verifica que não é uma máquina. Para isso, o seu navegador carrega um script da Cloudflare, que vê o seu endereço IP.',
    rights: {
      title: 'Os seus direitos',
      body: [
        'Pode saber o que guardamos sobre si e fazer com que seja corrigido, apagado ou limitado, ou recebê-lo num formato que as máquinas consigam ler. Pode opor-se ao que fazemos com isso.',
        'O mais rápido é a ligação «Os seus dados» no fim de cada aviso: dá-lhe tudo, ou apaga-o. Também pode escrever-nos a partir do endereço onde recebe os nossos e-mails:',
      ],
    },
    complaints: {
      title: 'Onde apresentar queixa',
      body: [
        'Pode apresentar queixa à autoridade de proteção de dados do local onde vive, onde trabalha ou onde considera que a lei foi violada.',
      ],
    },
  },
  undo: {
    button: 'Anular: voltar à lista',
    restored: {
      title: 'Está de novo na lista',
      body: ['Tudo está como antes. Pode sair em qualquer altura, através da ligação incluída em cada e-mail.'],
    },
    gone: {
      title: 'Já não é possível anular',
      body: [
        'Entretanto, o seu endereço foi apagado, ou a subscrição terminou de outro modo. Nada foi alterado.',
        'Se quiser estar na lista, volte a subscrever.',
      ],
    },
  },
  yourData: {
    title: 'Os seus dados',
    see: {
      heading: 'Vê-los',
      body: 'Enviamos-lhe por e-mail tudo o que guardamos sobre si, para ler e em ficheiro (JSON).',
      button: 'Enviar-me os meus dados',
    },
    erase: {
      heading: 'Apagá-los',
      body: 'Enviamos-lhe por e-mail uma ligação que apaga tudo. Com ela, sai também da lista.',
      button: 'Enviar-me a ligação',
    },
    asked: {
      title: 'Veja a sua caixa de correio',
      body: [
        'Se a esta ligação corresponder um endereço da nossa lista, há um e-mail a caminho. Pode demorar alguns minutos.',
        'Para que ninguém possa encher-lhe a caixa, enviamos apenas alguns por semana. Vão só para esse endereço, seja quem for que os peça.',
      ],
    },
    damaged: {
      title: 'Esta ligação não está completa',
      body: [
        'Uma parte perdeu-se ou mudou pelo caminho, por isso não conseguimos saber a quem se destina. Volte a abri-la a partir do e-mail ou copie de lá o endereço completo.',
        'Também pode escrever-nos a partir do endereço onde recebe os nossos e-mails:',
      ],
    },
  },
  erase: {
    title: 'Apagar tudo?',
    body: [
      'Com este botão, sai da lista de imediato, e o seu endereço é apagado em todo o lado no prazo de {time}.',
      'Fica um código a partir do qual ninguém consegue ler o seu endereço: com o que aceitou e quando, porque temos de poder prová-lo, e para que não lhe escrevamos por engano.',
    ],
    button: 'Apagar os meus dados',
    erased: {
      title: 'Os seus dados estão a ser apagados',
      body: [
        'Já não está na lista, e o seu endereço é apagado em todo o lado no prazo de {time}. Não voltaremos a escrever-lhe, nem sequer para o confirmar.',
        'O nosso serviço de envio e as cópias de segurança eliminam-no mais tarde. A página de privacidade diz quando.',
      ],
    },
    gone: {
      title: 'Esta ligação já não é válida',
      body: [
        'Passaram mais de {time}, ou já está tudo apagado. Nada foi alterado.',
        'Pode obter uma nova através da ligação «Os seus dados» no fim de cada um dos nossos e-mails.',
      ],
    },
  },
  mails: {
    footer: 'Os seus dados: vê-los ou apagá-los',
    why: 'Recebe este e-mail porque foi pedido numa página a que leva uma ligação de um dos nossos e-mails.',
    myData: {
      subject: 'Os seus dados',
      preheader: 'Tudo o que guardamos sobre si, para ler e em ficheiro.',
      heading: 'O que guardamos sobre si',
      explained:
        'Pedido em {date}, por si ou por alguém que tem um dos nossos e-mails para si. Só o recebe quem é dono deste endereço.',
      address: 'Endereço',
      since: 'Na lista desde',
      agreed: 'O que aceitou e retirou',
      events: {
        asked: 'Inscrição pedida',
        confirmed: 'Confirmada',
        changed: 'Alterada',
        withdrawn: 'Subscrição cancelada',
        bounced: 'Um e-mail foi devolvido',
        complained: 'Um e-mail foi denunciado como spam',
        erased: 'Apagamento pedido',
      },
      sent: 'O que lhe enviámos',
      done: 'O que marcou como tratado',
      nothing: 'Nada.',
      attached: 'O ficheiro em anexo contém tudo, palavra por palavra, num formato que as máquinas conseguem ler.',
      toErase: 'Para o apagar:',
    },
    erase: {
      subject: 'Apagar os seus dados?',
      preheader: 'Um clique e tudo é apagado. Se o pedido não foi seu, não faça nada.',
      heading: 'Quer apagar os seus dados?',
      request:
        'Recebemos um pedido, provavelmente seu, para que {sender} apague tudo o que diz respeito a este endereço.',
      whatFollows: 'Se o pedido é seu, confirme-o na página que este botão abre:',
      whatFollowsInText: 'Se o pedido é seu, confirme-o nesta página:',
      button: 'Apagar os meus dados',
      until: 'A ligação é válida até {date}.',
      ifIgnored: 'Se o pedido não é seu, não faça nada: tudo fica como está.',
    },
  },
};
