/*
 * Portuguese of Portugal. Labels in bold are LinkedIn's own, word for word and in English: none is sourced in
 * Portuguese of Portugal. Words in braces are filled in; leave them as they are.
 */
import type { AdvisoryText, Lines } from '../text.ts';
import type { LinkedInAction, LinkedInRegion } from './advisory.ts';

const LISTS_ARE_EUROPEAN =
  'As listas que se seguem provêm do aviso de privacidade do LinkedIn para a Europa, o mais pormenorizado que lemos.';
const GDPR = 'O LinkedIn invoca «interesses legítimos» e não lhe pede consentimento. Tem o direito de se opor';

const UK: Lines = [
  '**No Reino Unido, o LinkedIn também partilha dados com a Microsoft, para que esta treine os seus próprios modelos de ' +
    'IA:** publicações, comentários, artigos, vídeos (incluindo os do LinkedIn Learning e as respetivas transcrições), ' +
    'páginas de empresas e ofertas de emprego. A mesma opção serve para o impedir.',
  `${GDPR} (RGPD do Reino Unido ou UK GDPR, artigo 21.º). A LinkedIn Corporation, nos Estados Unidos, é responsável ` +
    'pelo tratamento dos seus dados.',
];

const SWITZERLAND: Lines = [
  'Neste ponto, o LinkedIn trata a Suíça como a UE: aplica-se o aviso de privacidade para a Europa, e a LinkedIn ' +
    'Ireland é responsável pelo tratamento dos seus dados.',
  'A lei suíça permite-lhe proibir uma empresa de usar os seus dados (Lei da Proteção de Dados, artigos 30.º e 32.º).',
];

const EEA_CONTROLLER =
  'A LinkedIn Ireland é responsável pelo tratamento dos seus dados; a autoridade de controlo principal da empresa é a ' +
  'irlandesa, a Data Protection Commission (DPC).';

const CANADIAN_LAW =
  'A lei federal (PIPEDA) permite-lhe retirar o consentimento. No Quebeque, também pode reclamar junto da Commission ' +
  'd’accès à l’information.';

export const LINKEDIN_AI_TRAINING_PT: AdvisoryText<LinkedInRegion, LinkedInAction, 'fixed'> = {
  title: 'LinkedIn treina IA com os dados dos utilizadores',
  summary:
    'A partir de {date}, o LinkedIn usa perfis, publicações e outros dados para treinar IA que cria conteúdos. ' +
    'A opção está ativada enquanto não a desativar.',

  editions: {
    early: {
      subject: '{date}: LinkedIn treina IA com os seus dados',
      preheader: 'A opção está ativada enquanto não a desativar. Dois passos, uma ligação.',
      heading: 'A partir de {date}, o LinkedIn vai treinar IA com os seus dados',
      lead: 'A opção está ativada enquanto não a desativar. Faça-o antes dessa data: são dois passos.',
    },
    week: {
      subject: 'Lembrete: treino de IA do LinkedIn a {date}',
      preheader: 'Desative a opção antes dessa data. Dois passos, uma ligação.',
      heading: 'O LinkedIn começa a treinar IA com dados dos utilizadores a {date}',
      lead: 'A partir desse dia, o LinkedIn usará os seus dados, a menos que desative uma opção. São dois passos.',
    },
    eve: {
      subject: 'Último aviso: treino de IA do LinkedIn a {date}',
      preheader: 'Se não quer que os seus dados sejam usados, desative a opção agora.',
      heading: 'Último aviso: o LinkedIn começa a treinar IA a {date}',
      lead: 'Se não quer que o LinkedIn treine IA com os seus dados, desative a opção agora. São dois passos.',
    },
    'in-effect': {
      subject: 'Em vigor desde {date}: treino de IA do LinkedIn',
      preheader: 'A opção está ativada se não a desativou. Ainda pode fazê-lo hoje.',
      heading: 'LinkedIn e IA: a mudança está em vigor desde {date}',
      lead: 'Ainda pode desativar a opção hoje; o que já foi usado não pode ser retirado. São dois passos.',
    },
  },

  changes: {
    before: [
      'A partir de {date}, o LinkedIn usará os dados dos utilizadores, também onde vive, para treinar modelos de IA que ' +
        'criam conteúdos. A opção está ativada para quem não a desativar.',
    ],
    inEffect: [
      'Desde {date}, os termos do LinkedIn permitem à empresa usar os dados dos utilizadores, também onde vive, para treinar ' +
        'modelos de IA que criam conteúdos. A opção está ativada para quem não a tiver desativado.',
    ],
  },

  actions: {
    setting: {
      title: 'Desative a opção',
      why: 'Indicamos entre parênteses os nomes em inglês; é possível que lhe apareçam em português.',
      steps: [
        'Abra a opção sobre os dados para melhorar a IA generativa (**Data for Generative AI Improvement**). ' +
          'Inicie sessão se o LinkedIn o pedir.',
        'Desative a autorização para treinar com os seus dados modelos de IA que criam conteúdos ' +
          '(**Use my data for training content creation AI models**).',
      ],
      button: 'Abrir a opção no LinkedIn',
      byHand: {
        computer:
          'clique na sua fotografia, no canto superior direito (**Me**); depois, nas definições (**Settings & Privacy**), ' +
          'vá à privacidade dos dados (**Data privacy**) e abra a opção (**Data for Generative AI Improvement**).',
        phone:
          'toque na sua fotografia, no canto superior esquerdo; depois, nas definições (**Settings & Privacy**), vá à ' +
          'privacidade dos dados (**Data privacy**) e abra a opção (**Data for Generative AI Improvement**).',
      },
    },
    objection: {
      title: 'Se quiser ir mais longe, oponha-se',
      why:
        'A opção só abrange a IA que cria conteúdos. Com o formulário de oposição do LinkedIn, pode opor-se também a ' +
        'outros usos, mesmo que não tenha conta no LinkedIn.',
      steps: [
        'Abra o formulário de oposição ao tratamento de dados (**Data Processing Objection Form**).',
        'Escolha aquilo a que se opõe; por exemplo, o treino de IA. Não precisa de indicar o motivo.',
      ],
      button: 'Abrir o formulário de oposição',
    },
  },

  used: [
    'O seu perfil: nome, fotografia, empregos, formação, localização, competências, recomendações e mais',
    'As suas publicações, artigos, comentários e respostas a sondagens',
    'O que faz e escreve nos grupos, incluindo as mensagens de grupo',
    'Os currículos e as respostas a perguntas de triagem guardados na sua conta',
    'O que escreve nas funcionalidades de IA do LinkedIn',
  ],
  notUsed: [
    'Mensagens privadas',
    'Palavras-passe, dados de pagamento e dados salariais',
    'Candidaturas a emprego que possam ser associadas a si',
    'Dados de utilizadores que o LinkedIn julga poderem ter menos de 18 anos, mesmo que a opção apareça ativada',
  ],

  regions: {
    eea: {
      before: [`${GDPR} (RGPD, artigo 21.º).`, EEA_CONTROLLER],
      inEffect: [
        `${GDPR} (RGPD, artigo 21.º).`,
        EEA_CONTROLLER,
        'A 7 de novembro de 2025, a DPC comunicou que, na sequência da intervenção da autoridade, o LinkedIn tinha ' +
          'melhorado a informação que dá aos utilizadores, reduzido os dados e o período que abrangem e reforçado as medidas para os menores de 18 anos. ' +
          'A DPC não aprovou o treino nem concluiu que este cumprisse a lei.',
      ],
    },
    uk: { before: UK, inEffect: UK },
    ch: { before: SWITZERLAND, inEffect: SWITZERLAND },
    ca: {
      before: [
        'Em dezembro de 2024, a autoridade federal de privacidade comunicou que o LinkedIn tinha suspendido este treino no Canadá. Agora, ' +
          'o LinkedIn inclui o Canadá entre os locais onde começa a {date}.',
        CANADIAN_LAW,
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'Em dezembro de 2024, a autoridade federal de privacidade comunicou que o LinkedIn tinha suspendido este treino no Canadá. Depois, ' +
          'o LinkedIn incluiu o Canadá entre os locais onde começava a {date}. Não encontrámos qualquer declaração da ' +
          'autoridade sobre isto.',
        CANADIAN_LAW,
        LISTS_ARE_EUROPEAN,
      ],
    },
    hk: {
      before: [
        'Em outubro de 2024, o LinkedIn suspendeu este treino em Hong Kong. Agora, inclui Hong Kong entre os locais onde ' +
          'começa a {date}.',
        LISTS_ARE_EUROPEAN,
      ],
      inEffect: [
        'Em outubro de 2024, o LinkedIn suspendeu este treino em Hong Kong. Um ano depois, a autoridade de privacidade ' +
          '(PCPD) lembrou aos utilizadores que este seria retomado a {date}.',
        LISTS_ARE_EUROPEAN,
      ],
    },
  },

  limits: {
    before: [
      'Se desativar a opção mais tarde, isso só terá efeito a partir desse momento. O treino já realizado não é anulado.',
      'A opção não abrange a IA usada para personalizar, para a segurança ou para prevenir abusos.',
    ],
    inEffect: [
      'Desativar a opção só tem efeito a partir desse momento. O que já foi usado não pode ser retirado.',
      'A opção não abrange a IA usada para personalizar, para a segurança ou para prevenir abusos.',
    ],
  },
};
