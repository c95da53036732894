/* The page that a confirmation mail leads to: what is agreed to, and one button. */
import type { Country } from '../../workers/domain/country.ts';
import type { Language } from '../../workers/domain/language.ts';
import { Layout, type PageFrame, say } from './layout.tsx';
import { LinkButton } from './link-button.tsx';
import { nameOfCountry, nameOfLanguage } from './names.ts';

interface ConfirmPageProps {
  readonly frame: PageFrame;
  readonly action: string;
  readonly country: Country;
  readonly language: Language;
}

export function ConfirmPage({ frame, action, country, language }: ConfirmPageProps) {
  const { confirm } = frame.texts;
  return (
    <Layout frame={frame} title={confirm.title}>
      <div class="column">
        <h1>{confirm.title}</h1>
        <p>{say(frame, confirm.asked)}</p>
        <dl>
          <div>
            <dt>{confirm.country}</dt>
            <dd>{nameOfCountry(country, frame.language)}</dd>
          </div>
          <div>
            <dt>{confirm.language}</dt>
            <dd>{nameOfLanguage(language, frame.language)}</dd>
          </div>
        </dl>
        <LinkButton action={action} label={confirm.button} field={{ name: 'from', value: 'page' }} />
        <p class="small">{say(frame, confirm.notYou)}</p>
      </div>
    </Layout>
  );
}
