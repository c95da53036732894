/*
 * Portuguese of Portugal. “segundo a imprensa” marks what TikTok's own notice does not say. Words in braces are filled
 * in; leave them as they are.
 */
import type { AdvisoryText, Lines } from '../text.ts';
import type { TikTokAction, TikTokRegion } from './advisory.ts';

const NOTICE =
  'O aviso que acompanha a política de privacidade do TikTok indica para o Reino Unido o dia {date} ou o momento em que ' +
  'fizer a sua escolha.';
const IF_YOU_DO_NOT_CHOOSE = 'Não conseguimos apurar o que acontece a quem não escolhe.';

const UK: Lines = [
  'Segundo as orientações da autoridade britânica (ICO) sobre o modelo «consentir ou pagar», as empresas têm de poder ' +
    'demonstrar que o consentimento é livre, e qualquer pessoa tem de poder opor-se gratuitamente à publicidade ' +
    'personalizada (direito de oposição: RGPD do Reino Unido ou UK GDPR, artigo 21.º).',
  'Se aceitar a publicidade personalizada, pode retirar o consentimento em qualquer altura (UK GDPR, artigo 7.º).',
  'Não encontrámos nenhuma tomada de posição da autoridade sobre a escolha que o TikTok propõe.',
];

const LIMITS: Lines = [
  'Segundo a imprensa, pagar só elimina os anúncios apresentados pelo próprio TikTok. Os vídeos pelos quais os criadores ' +
    'são pagos continuam.',
  'A escolha diz respeito à publicidade. Não conseguimos verificar se o TikTok recolhe menos dados de quem paga.',
];

export const TIKTOK_UK_CONSENT_OR_PAY_PT: AdvisoryText<TikTokRegion, TikTokAction, 'fixed'> = {
  title: 'TikTok no Reino Unido: publicidade personalizada ou subscrição paga',
  summary:
    'A partir de {date}, o TikTok usa-se no Reino Unido com publicidade personalizada ou com uma subscrição paga. ' +
    'Segundo a imprensa, acaba a utilização gratuita sem publicidade personalizada.',
  audience: 'Segundo a imprensa, utilizadores com 18 anos ou mais',

  editions: {
    early: {
      subject: 'TikTok, {date}: publicidade ou subscrição',
      preheader:
        'Segundo a imprensa, acaba a utilização gratuita sem publicidade personalizada. Escolhe-se na aplicação.',
      heading: 'TikTok no Reino Unido a partir de {date}: publicidade personalizada ou subscrição',
      lead: 'Segundo a imprensa, acaba a utilização gratuita sem publicidade personalizada. A mudança aplica-se a si nessa data, ou quando escolher na aplicação.',
    },
    week: {
      subject: 'Lembrete: escolha no TikTok até {date}',
      preheader: 'Publicidade personalizada ou mensalidade: o que convém saber antes de escolher.',
      heading: 'Escolha no TikTok até {date}: publicidade personalizada ou subscrição',
      lead: 'Segundo a imprensa, a utilização gratuita sem publicidade personalizada acaba nessa data, ou quando escolher na aplicação.',
    },
    eve: {
      subject: 'Último aviso: escolha no TikTok até {date}',
      preheader: 'Publicidade personalizada ou mensalidade: o que convém saber antes de escolher.',
      heading: 'Último aviso: escolha no TikTok até {date}',
      lead: 'Depois, segundo a imprensa, o TikTok só será grátis com publicidade personalizada. Se não a quiser, só lhe resta pagar ou sair.',
    },
    'in-effect': {
      subject: 'Desde {date}: TikTok, anúncios ou subscrição',
      preheader:
        'Segundo a imprensa, já não há utilização gratuita sem publicidade personalizada. O que pode fazer agora.',
      heading: 'Em vigor desde {date}: publicidade personalizada ou subscrição no TikTok',
      lead: 'Segundo a imprensa, já não há utilização gratuita sem publicidade personalizada. Se ainda não escolheu, faça-o na aplicação; se aceitou a publicidade personalizada, pode retirar o consentimento.',
    },
  },

  changes: {
    before: [
      NOTICE,
      'Segundo a imprensa, os adultos escolhem entre duas versões: **grátis com publicidade personalizada** ou **sem ' +
        'anúncios por 3,99 libras por mês**. Até agora podiam recusar a publicidade personalizada sem pagar nada; essa ' +
        'possibilidade desaparece.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
    inEffect: [
      NOTICE,
      'Segundo a imprensa, os adultos escolhem entre duas versões: **grátis com publicidade personalizada** ou **sem ' +
        'anúncios por 3,99 libras por mês**. Antes podiam recusar a publicidade personalizada sem pagar nada; essa ' +
        'possibilidade deixou de existir.',
      IF_YOU_DO_NOT_CHOOSE,
    ],
  },

  actions: {
    choice: {
      title: 'Decida e escolha na aplicação',
      why: 'O TikTok faz a pergunta na própria aplicação; segundo a imprensa, os adultos no Reino Unido recebem aí uma mensagem. Não conhecemos nenhuma ligação que lá leve diretamente.',
      steps: [
        'Antes de escolher, leia o que a nova política de privacidade do TikTok diz sobre publicidade.',
        'Abra a aplicação do TikTok e escolha aí: publicidade personalizada ou subscrição. Veja o preço antes de pagar.',
        'Se não quiser nem uma nem outra, só lhe resta deixar de usar o TikTok.',
      ],
      button: 'Ler a política do TikTok',
    },
  },

  used: [],
  notUsed: [],
  regions: { uk: { before: UK, inEffect: UK } },
  limits: { before: LIMITS, inEffect: LIMITS },
};
