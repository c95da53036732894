/*
 * The sign-up form, with what pressing its button agrees to right beside the button. Shown again with what was typed
 * and a message beside each field that needs mending.
 */
import { COUNTRIES, type Country } from '../../workers/domain/country.ts';
import { LANGUAGES, type Language } from '../../workers/domain/language.ts';
import { type PageFrame, say } from './layout.tsx';
import { nameOfCountry, ownNameOf } from './names.ts';

export const SIGN_UP_FIELDS = ['email', 'country', 'language'] as const;
export type SignUpField = (typeof SIGN_UP_FIELDS)[number];

export interface FieldFault {
  readonly field: SignUpField;
  readonly message: string;
}

/** What stands in the form: what somebody typed, or what we suppose. */
export interface SignUpEntries {
  readonly email: string;
  readonly country: string;
  readonly language: string;
}

/**
 * What pressing the button agrees to; kept by its hash with every sign-up. The form's address carries the language, so
 * that what is kept is what was read.
 */
export function consentWording(frame: PageFrame): string {
  return say(frame, frame.texts.form.consent);
}

interface SignUpFormProps {
  readonly frame: PageFrame;
  readonly entries: SignUpEntries;
  readonly faults: readonly FieldFault[];
}

export function SignUpForm({ frame, entries, faults }: SignUpFormProps) {
  const { texts, language } = frame;
  const messageFor = (field: SignUpField): string | undefined => faults.find((fault) => fault.field === field)?.message;
  return (
    <form method="post" action={`/subscribe?lang=${language}`} novalidate aria-labelledby="sign-up">
      {faults.length > 0 && <ErrorSummary heading={texts.form.errorHeading} faults={faults} />}
      <div class="field">
        <label for="email">{texts.form.email}</label>
        <Fault field="email" message={messageFor('email')} />
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
          required
          value={entries.email}
          {...described(messageFor('email') && 'email-fault')}
        />
      </div>
      <div class="field">
        <label for="country">{texts.form.country}</label>
        <p class="hint" id="country-hint">
          {texts.form.countryHint}
        </p>
        <Fault field="country" message={messageFor('country')} />
        <select
          id="country"
          name="country"
          autocomplete="country"
          required
          {...described(messageFor('country') && 'country-fault', 'country-hint')}
        >
          <option value="">{texts.form.chooseCountry}</option>
          {countryOptions(language).map(({ country, name }) => (
            <option value={country} selected={country === entries.country}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {LANGUAGES.length > 1 && (
        <div class="field">
          <label for="language">{texts.form.language}</label>
          <Fault field="language" message={messageFor('language')} />
          <select id="language" name="language" {...described(messageFor('language') && 'language-fault')}>
            {LANGUAGES.map((each) => (
              <option value={each} lang={each} selected={each === entries.language}>
                {ownNameOf(each)}
              </option>
            ))}
          </select>
        </div>
      )}
      <p class="small">{consentWording(frame)}</p>
      <button type="submit">{texts.form.button}</button>
      <p class="small">{texts.form.after}</p>
    </form>
  );
}

function ErrorSummary({ heading, faults }: { readonly heading: string; readonly faults: readonly FieldFault[] }) {
  return (
    <div class="summary" role="alert" aria-labelledby="faults">
      <h2 id="faults">{heading}</h2>
      <ul>
        {faults.map((fault) => (
          <li>
            <a href={`#${fault.field}`}>{fault.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Fault({ field, message }: { readonly field: SignUpField; readonly message: string | undefined }) {
  return message === undefined ? null : (
    <p class="fault" id={`${field}-fault`}>
      {message}
    </p>
  );
}

/** The attributes that tie a field to its message and hint. */
function described(fault: string | undefined, hint?: string) {
  const ids = [hint, fault].filter((id) => id !== undefined).join(' ');
  return { ...(ids && { 'aria-describedby': ids }), ...(fault !== undefined && { 'aria-invalid': 'true' as const }) };
}

const optionsByLanguage = new Map<Language, readonly { country: Country; name: string }[]>();

/** All countries with their names in the language, in its alphabetical order. */
export function countryOptions(language: Language): readonly { country: Country; name: string }[] {
  const known = optionsByLanguage.get(language);
  if (known) return known;
  const { compare } = new Intl.Collator(language);
  const options = COUNTRIES.map((country) => ({ country, name: nameOfCountry(country, language) }));
  options.sort((a, b) => compare(a.name, b.name));
  optionsByLanguage.set(language, options);
  return options;
}
