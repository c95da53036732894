/* Portuguese of Portugal. Words in braces are filled in; leave them as they are. */
import type { AdvisoryText } from '../text.ts';
import type { EuAiActAction, EuAiActRegion } from './advisory.ts';

const BANNED =
  'as ferramentas de IA que servem para mostrar pessoas reais nuas ou em cenas sexuais sem o seu consentimento ' +
  '(«nudifiers»), ou para criar material de abuso sexual de crianças.';
const MARKS =
  '**Uma marca.** Os serviços de IA que criam imagens, som, vídeos ou textos têm de os marcar como criados por IA, ' +
  'de forma que as máquinas possam ler.';
const ADOPTED =
  'O Parlamento Europeu adotou estas regras em 16 de junho de 2026 e o Conselho da UE em 29 de junho. Alteram o ' +
  'Regulamento da Inteligência Artificial da UE, ou AI Act (artigos 5.º e 50.º).';
const WHAT_WE_READ =
  'Conhecemos as regras pelo que se publicou sobre a sua adoção. Não lemos o texto oficial nem temos uma lista ' +
  'verificada das autoridades que o fazem cumprir em cada país.';
const WHAT_STAYS = 'A proibição visa as ferramentas de IA. As imagens que já existem não desaparecem por isso.';
const MARKS_ARE_FOR_MACHINES =
  'As marcas destinam-se às máquinas: é possível que não as veja. O que não tem marca também pode ter sido criado ' +
  'por IA.';

export const EU_AI_ACT_DECEMBER_2026_PT: AdvisoryText<EuAiActRegion, EuAiActAction, 'fixed'> = {
  title: 'Novas regras da UE para o que a IA cria',
  summary:
    'A partir de {date}, a UE proíbe as ferramentas de IA que criam imagens íntimas de pessoas sem o seu ' +
    'consentimento, e mais serviços de IA têm de marcar o que criam. Não precisa de fazer nada.',

  editions: {
    early: {
      subject: 'A partir de {date}: regras da UE para a IA',
      preheader:
        'A IA que despe pessoas em fotografias passa a ser proibida. Mais serviços de IA têm de marcar o que criam.',
      heading: 'A partir de {date}, novas regras da UE para o que a IA cria',
      lead: 'Duas novidades: uma proibição e a obrigação de marcar o que a IA cria. Não precisa de fazer nada.',
    },
    week: {
      subject: 'Regras da UE para a IA: início a {date}',
      preheader:
        'A IA que despe pessoas em fotografias passa a ser proibida. Mais serviços de IA têm de marcar o que criam.',
      heading: 'As novas regras da UE para o que a IA cria aplicam-se a partir de {date}',
      lead: 'Duas novidades: uma proibição e a obrigação de marcar o que a IA cria. Não precisa de fazer nada.',
    },
    eve: {
      subject: 'IA: as regras da UE começam a {date}',
      preheader:
        'A IA que despe pessoas em fotografias passa a ser proibida. Mais serviços de IA têm de marcar o que criam.',
      heading: 'O que a IA cria: as novas regras da UE começam a {date}',
      lead: 'Em resumo: uma proibição e a obrigação de marcar o que a IA cria. Não precisa de fazer nada.',
    },
    'in-effect': {
      subject: 'Em vigor desde {date}: regras da UE para a IA',
      preheader: 'A IA que despe pessoas em fotografias é proibida. Os serviços de IA têm de marcar o que criam.',
      heading: 'As regras da UE para o que a IA cria estão em vigor desde {date}',
      lead: 'Em resumo: uma proibição e a obrigação de marcar o que a IA cria. Não precisa de fazer nada.',
    },
  },

  changes: {
    before: [
      `**Uma proibição.** A partir de {date}, a UE proíbe ${BANNED}`,
      `${MARKS} Os serviços que já estavam no mercado antes de 2 de agosto de 2026 têm até {date} para o fazer; os ` +
        'mais recentes têm de o fazer desde o início.',
    ],
    inEffect: [
      `**Uma proibição.** Desde {date}, a UE proíbe ${BANNED}`,
      `${MARKS} Os serviços que já estavam no mercado antes de 2 de agosto de 2026 tinham até {date} para o fazer; ` +
        'os mais recentes têm de o fazer desde o início.',
    ],
  },

  actions: {
    nothing: {
      title: 'Não precisa de fazer nada: as regras aplicam-se por si',
      why:
        'Não há nenhuma opção a mudar nem nada a que se opor. Escrevemos-lhe para que saiba o que pode esperar dos ' +
        'serviços de IA.',
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
      'Se uma empresa ou um site usar imagens ou outros dados seus contra as regras de proteção de dados, pode ' +
      'reclamar gratuitamente junto da autoridade de proteção de dados do local onde vive, onde trabalha ou onde os ' +
      'factos ocorreram (RGPD, artigo 77.º):',
  },
};
