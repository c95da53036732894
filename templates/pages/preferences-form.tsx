/*
 * The form by which readers choose: where they live, in which language, what about and how often; with what pressing its
 * button agrees to right above the button. Shows what is chosen now.
 */
import type { Child } from 'hono/jsx';
import { ADVISORY_KINDS } from '../../workers/domain/advisory-kind.ts';
import type { Zone } from '../../workers/domain/civil-date.ts';
import type { Country } from '../../workers/domain/country.ts';
import { LANGUAGES, type Language } from '../../workers/domain/language.ts';
import { type Choice, REMINDERS } from '../../workers/domain/preference.ts';
import { type Option, preferencesTexts } from '../locales/preferences.ts';
import { type PageFrame, say } from './layout.tsx';
import { ownNameOf } from './names.ts';
import { countryOptions } from './sign-up-form.tsx';

/** What pressing the button agrees to; kept by its hash with every change. */
export function changeWording(frame: PageFrame): string {
  return say(frame, preferencesTexts(frame.language).consent);
}

export interface PreferencesFormProps {
  readonly frame: PageFrame;
  readonly action: string;
  readonly country: Country;
  readonly zone: Zone;
  /** Those that the country's clocks differ by. */
  readonly zones: readonly Zone[];
  readonly language: Language;
  readonly choice: Choice;
}

export function PreferencesForm(props: PreferencesFormProps) {
  const { frame, action, choice } = props;
  return (
    <form method="post" action={action}>
      <Place {...props} />
      <Kinds frame={frame} choice={choice} />
      <Reminding frame={frame} choice={choice} />
      <p class="small">{changeWording(frame)}</p>
      <button type="submit">{preferencesTexts(frame.language).button}</button>
    </form>
  );
}

function Place({ frame, country, zone, zones, language }: PreferencesFormProps) {
  const { form } = frame.texts;
  const texts = preferencesTexts(frame.language);
  return (
    <>
      <Choosing name="country" label={form.country} hint={form.countryHint}>
        {countryOptions(frame.language).map((each) => (
          <option value={each.country} selected={each.country === country}>
            {each.name}
          </option>
        ))}
      </Choosing>
      {zones.length > 1 && (
        <Choosing name="zone" label={texts.zone} hint={texts.zoneHint}>
          {zones.map((each) => (
            <option value={each} selected={each === zone}>
              {cityOf(each)}
            </option>
          ))}
        </Choosing>
      )}
      <Choosing name="language" label={form.language}>
        {LANGUAGES.map((each) => (
          <option value={each} lang={each} selected={each === language}>
            {ownNameOf(each)}
          </option>
        ))}
      </Choosing>
    </>
  );
}

interface ChoosingProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly children?: Child;
}

function Choosing({ name, label, hint, children }: ChoosingProps) {
  const hintId = hint === undefined ? undefined : `${name}-hint`;
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
      <select id={name} name={name} aria-describedby={hintId}>
        {children}
      </select>
    </div>
  );
}

interface ChoiceProps {
  readonly frame: PageFrame;
  readonly choice: Choice;
}

function Kinds({ frame, choice }: ChoiceProps) {
  const { kinds } = preferencesTexts(frame.language);
  return (
    <fieldset aria-describedby="kinds-hint">
      <legend>{kinds.legend}</legend>
      <p class="hint" id="kinds-hint">
        {kinds.hint}
      </p>
      {ADVISORY_KINDS.map((kind) => (
        <Tick type="checkbox" name="kind" value={kind} says={kinds.options[kind]} on={!choice.muted.includes(kind)} />
      ))}
    </fieldset>
  );
}

function Reminding({ frame, choice }: ChoiceProps) {
  const { reminders } = preferencesTexts(frame.language);
  return (
    <fieldset>
      <legend>{reminders.legend}</legend>
      {REMINDERS.map((each) => (
        <Tick
          type="radio"
          name="reminders"
          value={each}
          says={reminders.options[each]}
          on={choice.reminders === each}
        />
      ))}
    </fieldset>
  );
}

interface TickProps {
  readonly type: 'checkbox' | 'radio';
  readonly name: string;
  readonly value: string;
  readonly says: Option;
  readonly on: boolean;
}

function Tick({ type, name, value, says, on }: TickProps) {
  const id = `${name}-${value}`;
  return (
    <div class="tick">
      <input id={id} type={type} name={name} value={value} checked={on} aria-describedby={`${id}-hint`} />
      <label for={id}>{says.name}</label>
      <p class="hint" id={`${id}-hint`}>
        {says.meaning}
      </p>
    </div>
  );
}

/** `America/Argentina/Buenos_Aires` is `Buenos Aires (Argentina)`. The continent is that of the country. */
function cityOf(zone: Zone): string {
  const [city = zone, ...around] = zone.replaceAll('_', ' ').split('/').slice(1).reverse();
  return around.length === 0 ? city : `${city} (${around.join(', ')})`;
}
