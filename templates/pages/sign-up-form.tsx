/*
 * The sign-up form, with what pressing its button agrees to right beside the button. Shown again with what was typed
 * and a message beside each field that needs mending.
 */
import { COUNTRIES, type Country } from '../../workers/domain/country.ts';
import { LANGUAGES, type Language } from '../../workers/domain/language.ts';
import { alphabet } from '../locales/formats.ts';
import { privacyTexts } from '../locales/privacy.ts';
import { signUpTexts } from '../locales/sign-up.ts';
import { addressOf, PRIVACY } from './addresses.ts';
import { type PageFrame, say } from './layout.tsx';
import { nameOfCountry, ownNameOf } from './names.ts';

/** What may be at fault: a field, the check against robots, or the wording that another site showed. */
export type SignUpField = 'email' | 'country' | 'language' | typeof TRAP_FIELD | 'check' | 'wording';

/** The field that people do not see and leave empty, and that simple robots fill in. */
export const TRAP_FIELD = 'topic';

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

const TURNSTILE_SCRIPT = 'https://challenges.cloudflare.com/turnstile/v0/api.js';

interface SignUpFormProps {
  readonly frame: PageFrame;
  readonly entries: SignUpEntries;
  readonly faults: readonly FieldFault[];
  /** Turnstile's, where an operator has set it up. */
  readonly siteKey: string | undefined;
}

export function SignUpForm({ frame, entries, faults, siteKey }: SignUpFormProps) {
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
      <Trap language={language} fault={messageFor(TRAP_FIELD)} />
      {siteKey !== undefined && <Check language={language} siteKey={siteKey} fault={messageFor('check')} />}
      <div {...(messageFor('wording') && { class: 'field' })}>
        <Fault field="wording" message={messageFor('wording')} />
        <p class="small" id="wording">
          {consentWording(frame)}
        </p>
      </div>
      <button type="submit">{texts.form.button}</button>
      <p class="small">
        {texts.form.after} <a href={addressOf(frame.sender, PRIVACY, language)}>{privacyTexts(language).page.title}</a>
      </p>
    </form>
  );
}

/** Hidden from everybody by the stylesheet; where there is none, its label says what to do. */
function Trap({ language, fault }: { readonly language: Language; readonly fault: string | undefined }) {
  const isShown = fault !== undefined;
  return (
    <div class={isShown ? 'field' : 'unseen'}>
      <label for={TRAP_FIELD}>{signUpTexts(language).trap.label}</label>
      <Fault field={TRAP_FIELD} message={fault} />
      <input
        id={TRAP_FIELD}
        name={TRAP_FIELD}
        autocomplete="off"
        {...(!isShown && { tabindex: -1 })}
        {...described(fault && `${TRAP_FIELD}-fault`)}
      />
    </div>
  );
}

interface CheckProps {
  readonly language: Language;
  readonly siteKey: string;
  readonly fault: string | undefined;
}

/** Cloudflare Turnstile. Its script is the only one that any page can have, and only where its keys are set. */
function Check({ language, siteKey, fault }: CheckProps) {
  return (
    <div class="field" id="check">
      <Fault field="check" message={fault} />
      <div class="cf-turnstile" data-sitekey={siteKey} data-language={language} />
      <noscript>
        <p class="fault">{signUpTexts(language).check.needsScript}</p>
      </noscript>
      <script src={TURNSTILE_SCRIPT} async defer />
    </div>
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
  const { compare } = alphabet(language);
  const options = COUNTRIES.map((country) => ({ country, name: nameOfCountry(country, language) }));
  options.sort((a, b) => compare(a.name, b.name));
  optionsByLanguage.set(language, options);
  return options;
}
