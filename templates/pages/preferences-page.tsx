/*
 * The page on which a subscriber chooses what they get: where they live, in which language, what about and how often;
 * below, what they marked as done. Shows what is chosen now. Never shows the address as a whole: a mail can be passed on.
 */
import type { Child } from 'hono/jsx';
import { ADVISORY_KINDS } from '../../workers/domain/advisory-kind.ts';
import type { Zone } from '../../workers/domain/civil-date.ts';
import type { Country } from '../../workers/domain/country.ts';
import { LANGUAGES, type Language } from '../../workers/domain/language.ts';
import { type Choice, REMINDERS } from '../../workers/domain/preference.ts';
import { type Option, preferencesTexts } from '../locales/preferences.ts';
import { addressOf, FRONT } from './addresses.ts';
import { Layout, type PageFrame, say } from './layout.tsx';
import { ownNameOf } from './names.ts';
import { NoticePage } from './notice.tsx';
import { countryOptions } from './sign-up-form.tsx';

/** What pressing the button agrees to; kept by its hash with every change. */
export function changeWording(frame: PageFrame): string {
  return say(frame, preferencesTexts(frame.language).consent);
}

/** What has just been done; `isZoneGuessed`: nobody has said which zone of the new country is theirs. */
export type Said =
  | { readonly kind: 'saved'; readonly isZoneGuessed: boolean }
  | { readonly kind: 'reminding'; readonly advisory: string };

export interface PreferencesPageProps {
  readonly frame: PageFrame;
  readonly action: string;
  readonly leaveUrl: string;
  readonly maskedAddress: string;
  readonly country: Country;
  readonly zone: Zone;
  /** Those that the country's clocks differ by. */
  readonly zones: readonly Zone[];
  readonly language: Language;
  readonly choice: Choice;
  readonly done: readonly { readonly slug: string; readonly title: string }[];
  readonly said: Said | null;
}

export function PreferencesPage(props: PreferencesPageProps) {
  const { frame, action, leaveUrl, said } = props;
  const texts = preferencesTexts(frame.language);
  return (
    <Layout frame={frame} title={texts.title} titlePrefix={said === null ? '' : `${noticeOf(frame, said).title} – `}>
      <div class="column">
        <h1>{texts.title}</h1>
        <p class="small">
          {texts.mailsGoTo} <span class="address">{props.maskedAddress}</span>
        </p>
        {said && <WhatWasDone {...props} said={said} />}
        <form method="post" action={action}>
          <Place {...props} />
          <Kinds frame={frame} choice={props.choice} />
          <Reminding frame={frame} choice={props.choice} />
          <p class="small">{changeWording(frame)}</p>
          <button type="submit">{texts.button}</button>
        </form>
        <DoneMarks {...props} />
        <section>
          <p>
            <a href={leaveUrl}>{texts.leave}</a>
          </p>
        </section>
      </div>
    </Layout>
  );
}

function noticeOf(frame: PageFrame, said: Said) {
  const { saved } = preferencesTexts(frame.language);
  return said.kind === 'saved' ? { title: saved.title, body: [saved.body] } : frame.texts.done.undone;
}

function WhatWasDone({ frame, said, choice, zones }: PreferencesPageProps & { readonly said: Said }) {
  const { saved } = preferencesTexts(frame.language);
  const { title, body } = noticeOf(frame, said);
  const blanks = said.kind === 'reminding' ? { advisory: said.advisory } : {};
  const isNothingLeft = choice.muted.length === ADVISORY_KINDS.length;
  return (
    <div class="panel" role="status">
      <h2>{title}</h2>
      {isNothingLeft ? <p>{saved.nothingLeft}</p> : body.map((paragraph) => <p>{say(frame, paragraph, blanks)}</p>)}
      {said.kind === 'saved' && said.isZoneGuessed && zones.length > 1 && (
        <p>
          <a href="#zone">{saved.checkZone}</a>
        </p>
      )}
    </div>
  );
}

function Place({ frame, country, zone, zones, language }: PreferencesPageProps) {
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

function DoneMarks({ frame, action, done }: PreferencesPageProps) {
  const texts = preferencesTexts(frame.language).done;
  if (done.length === 0) return null;
  return (
    <section>
      <h2>{texts.heading}</h2>
      <p>{texts.explained}</p>
      {done.map(({ slug, title }) => (
        <form method="post" action={action} class="mark" aria-label={title}>
          <p>{title}</p>
          <input type="hidden" name="undo" value={slug} />
          <button type="submit" class="quiet">
            {texts.undo}
          </button>
        </form>
      ))}
    </section>
  );
}

/** `America/Argentina/Buenos_Aires` is `Buenos Aires (Argentina)`. The continent is that of the country. */
function cityOf(zone: Zone): string {
  const [city = zone, ...around] = zone.replaceAll('_', ' ').split('/').slice(1).reverse();
  return around.length === 0 ? city : `${city} (${around.join(', ')})`;
}

/** To somebody who left, or was erased: the same for both. */
export function NoPreferencesPage({ frame }: { readonly frame: PageFrame }) {
  return (
    <NoticePage frame={frame} notice={preferencesTexts(frame.language).gone}>
      <p>
        <a href={addressOf(frame.sender, FRONT, frame.language)}>{frame.texts.signUpAgain}</a>
      </p>
    </NoticePage>
  );
}
