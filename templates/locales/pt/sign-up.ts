/* Portuguese. Words in braces are filled in; leave them as they are. */
import type { SignUpTexts } from '../sign-up.ts';

export const SIGN_UP_PT: SignUpTexts = {
  trap: {
    label: 'Deixe este campo vazio',
    fault:
      'Foi preenchido um campo que não se destina a pessoas, como fazem os robôs. Talvez tenha sido o seu navegador: deixe-o vazio e prima novamente o botão.',
  },
  check: {
    needsScript:
      'Existe aqui uma verificação contra robôs. Precisa de JavaScript: permita-o nesta página ou escreva-nos.',
    fault:
      'Não conseguimos ver que é uma pessoa a preencher este formulário. Espere que a verificação termine e prima novamente o botão.',
    unreachable:
      'A verificação contra robôs não está acessível neste momento e, sem ela, não aceitamos subscrições. Tente novamente daqui a alguns minutos.',
  },
  wordingFault:
    'Está a aceitar o texto acima do botão, e o que leu no outro site não era este texto. Leia-o aqui e prima novamente o botão.',
  tooMany: {
    title: 'Demasiadas vezes',
    body: [
      'Chegaram demasiadas subscrições da sua ligação num minuto.',
      'Espere um minuto, volte atrás e prima novamente o botão: o que escreveu continua lá. Se muitas pessoas partilharem a sua ligação, pode demorar alguns minutos.',
    ],
  },
  typoHint:
    'Queria indicar um endereço de {domain}? O que indicou escreve-se de forma um pouco diferente. Se estava certo, não tem de fazer nada; caso contrário, subscreva novamente com o endereço certo.',
  embed: {
    title: 'O formulário no seu próprio site',
    lead: 'Copie estas linhas para uma página sua. Não precisam de nenhum script, não guardam nenhum cookie e não carregam nada nosso; quem preenche o formulário vem à nossa página e recebe um e-mail que lhe pede para confirmar.',
    code: 'As linhas a copiar',
    rules: [
      'Deixe como está o parágrafo acima do botão: é o que as pessoas aceitam, e fica guardado como prova com cada subscrição.',
      'Se o nosso texto mudar, a sua cópia continua a funcionar: é então mostrado o nosso próprio formulário, já preenchido, e basta premir o botão mais uma vez. Copie novamente as linhas para evitar isso.',
      'Os endereços de quem visita o seu site vão apenas para nós. Guardamos de que site veio cada subscrição.',
    ],
    scripts: 'Prefere enviar as subscrições com um script seu? Temos primeiro de autorizar a origem do seu site:',
  },
};
