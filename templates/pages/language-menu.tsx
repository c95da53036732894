/*
 * The same page in the other languages: a menu that opens without a script. Every language is called by its own name,
 * so that whoever does not understand the page finds theirs.
 */
import { LANGUAGES } from '../../workers/domain/language.ts';
import { addressOf, type PageAddress } from './addresses.ts';
import type { PageFrame } from './layout.tsx';
import { ownNameOf } from './names.ts';

export function LanguageMenu({ frame, address }: { readonly frame: PageFrame; readonly address: PageAddress }) {
  const others = LANGUAGES.filter((each) => each !== frame.language);
  return others.length === 0 ? null : (
    <nav aria-label={frame.texts.advisories.languages}>
      <details class="languages">
        <summary>{ownNameOf(frame.language)}</summary>
        <ul>
          {others.map((each) => (
            <li>
              <a href={addressOf(frame.sender, address, each)} lang={each} hreflang={each}>
                {ownNameOf(each)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
