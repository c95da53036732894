/*
 * The privacy page: what is kept, how long and why, made from the very constants by which it is deleted
 * (workers/domain/retention.ts). Knows nothing of who reads it but the country that they chose.
 */
import type { Child } from 'hono/jsx';
import type { Country } from '../../workers/domain/country.ts';
import { ERASED_WITHIN_MS, KEPT, KEPT_THINGS, type Kept } from '../../workers/domain/retention.ts';
import { regulatorOf } from '../advisories/regulators.ts';
import { duration } from '../locales/durations.ts';
import { mailWords } from '../locales/mail.ts';
import type { Notice } from '../locales/pages.ts';
import { privacyTexts } from '../locales/privacy.ts';
import { PRIVACY } from './addresses.ts';
import { CountryForm } from './country-form.tsx';
import { Layout, type PageFrame, say } from './layout.tsx';
import { nameOfCountry } from './names.ts';

interface PrivacyPageProps {
  readonly frame: PageFrame;
  readonly country: Country | null;
  /** Whether signing up is checked by Cloudflare's Turnstile. */
  readonly turnstile: boolean;
}

export function PrivacyPage({ frame, country, turnstile }: PrivacyPageProps) {
  const { page } = privacyTexts(frame.language);
  const lead = say(frame, page.lead);
  const { colon } = mailWords(frame.language);
  return (
    <Layout frame={frame} title={page.title} page={{ address: PRIVACY, description: lead, kind: 'website' }}>
      <div class="column">
        <h1>{page.title}</h1>
        <p class="lead">{lead}</p>
        <section>
          <h2>{page.controller}</h2>
          <p>{frame.sender.SENDER_NAME}</p>
          <p class="postal">{frame.sender.POSTAL_ADDRESS}</p>
          <Contact frame={frame} />
        </section>
        <section>
          <h2>{page.kept}</h2>
          <dl class="kept">
            {KEPT_THINGS.map((thing) => (
              <div>
                <dt>{page.things[thing].what}</dt>
                <dd>
                  <b>{page.howLong + colon}</b> {howLong(frame, thing)}
                </dd>
                <dd>
                  <b>{page.why + colon}</b> {page.things[thing].why}
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <Part notice={page.notKept} />
        <Part notice={page.grounds} />
        <Part notice={page.others}>{turnstile && <p>{page.turnstile}</p>}</Part>
        <Part notice={page.rights}>
          <Contact frame={frame} />
        </Part>
        <Part notice={page.complaints}>
          <Regulator frame={frame} country={country} />
        </Part>
      </div>
    </Layout>
  );
}

function howLong(frame: PageFrame, thing: Kept): string {
  const { page } = privacyTexts(frame.language);
  const { locale } = mailWords(frame.language);
  const keeping = KEPT[thing];
  switch (keeping.kind) {
    case 'for':
      return duration(keeping.ms, locale);
    case 'on-the-list':
      return say(frame, page.onTheList, { time: duration(ERASED_WITHIN_MS, locale) });
    case 'list-exists':
      return page.listExists;
  }
}

function Part({ notice, children }: { readonly notice: Notice; readonly children?: Child }) {
  return (
    <section>
      <h2>{notice.title}</h2>
      {notice.body.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {children}
    </section>
  );
}

function Contact({ frame }: { readonly frame: PageFrame }) {
  return (
    <p>
      <a href={`mailto:${frame.sender.REPLY_TO}`}>{frame.sender.REPLY_TO}</a>
    </p>
  );
}

/** The authority of the country that was chosen, and a plain form to choose one. */
function Regulator({ frame, country }: Pick<PrivacyPageProps, 'frame' | 'country'>) {
  const { language } = frame;
  const regulator = country === null ? null : regulatorOf(country);
  return (
    <>
      {country !== null && regulator !== null && (
        <p>
          {nameOfCountry(country, language)}: <a href={regulator.complaintUrl}>{regulator.name}</a>
        </p>
      )}
      <CountryForm
        frame={frame}
        action={PRIVACY.path}
        chosen={country}
        isOffered={(each) => regulatorOf(each) !== null}
      />
    </>
  );
}
