/*
 * What stands in the head of a page that is for everybody: its one address, the same page in the other languages, the
 * feeds, and what is shown where somebody shares the link. Never on a personal page.
 */
import { raw } from 'hono/html';
import { LANGUAGES } from '../../workers/domain/language.ts';
import { mailWords } from '../locales/mail.ts';
import { privacyTexts } from '../locales/privacy.ts';
import { ADVISORY_LIST, ATOM_FEED, addressOf, JSON_FEED, type PageAddress, PRIVACY } from './addresses.ts';
import type { PageFrame } from './layout.tsx';
import { SHARE_IMAGE_PATH } from './share-image.ts';
import { asScriptText } from './structured-data.ts';

export interface Public {
  /** The one under which it is to be known. */
  readonly address: PageAddress;
  /** The one that keeps showing this page to this reader, where that is another. */
  readonly shown?: PageAddress;
  readonly description: string;
  readonly kind: 'website' | 'article';
  /** For programs: see structured-data.ts. */
  readonly data?: object;
}

interface PublicHeadProps {
  readonly frame: PageFrame;
  readonly title: string;
  readonly page: Public;
}

export function PublicHead({ frame, title, page }: PublicHeadProps) {
  const { language, texts, sender } = frame;
  const url = addressOf(sender, page.address, language);
  const others = LANGUAGES.filter((each) => each !== language);
  return (
    <>
      <meta name="description" content={page.description} />
      <link rel="canonical" href={url} />
      {others.length > 0 && (
        <>
          {LANGUAGES.map((each) => (
            <link rel="alternate" hreflang={each} href={addressOf(sender, page.address, each)} />
          ))}
          <link rel="alternate" hreflang="x-default" href={addressOf(sender, page.address, null)} />
        </>
      )}
      <link
        rel="alternate"
        type="application/atom+xml"
        title={`${texts.advisories.title} (Atom)`}
        href={addressOf(sender, ATOM_FEED, language)}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        title={`${texts.advisories.title} (JSON Feed)`}
        href={addressOf(sender, JSON_FEED, language)}
      />
      <meta property="og:type" content={page.kind} />
      <meta property="og:url" content={url} />
      <meta property="og:site_name" content={sender.SENDER_NAME} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:locale" content={openGraphLocale(mailWords(language).locale)} />
      {others.map((each) => (
        <meta property="og:locale:alternate" content={openGraphLocale(mailWords(each).locale)} />
      ))}
      <meta property="og:image" content={`${sender.SITE_URL}${SHARE_IMAGE_PATH}`} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={texts.advisories.imageText} />
      <meta name="twitter:card" content="summary_large_image" />
      {page.data && raw(`<script type="application/ld+json">${asScriptText(page.data)}</script>`)}
    </>
  );
}

/** The feeds and the list, at the foot of every page. */
export function PublicLinks({ frame }: { readonly frame: PageFrame }) {
  const { language, texts, sender } = frame;
  return (
    <p class="public-links">
      <a href={addressOf(sender, ADVISORY_LIST, language)}>{texts.advisories.title}</a>{' '}
      <a href={addressOf(sender, ATOM_FEED, language)} type="application/atom+xml">
        Atom
      </a>{' '}
      <a href={addressOf(sender, JSON_FEED, language)} type="application/feed+json">
        JSON Feed
      </a>{' '}
      <a href={addressOf(sender, PRIVACY, language)}>{privacyTexts(language).page.title}</a>
    </p>
  );
}

/** `pt-PT` is `pt_PT` there. */
function openGraphLocale(locale: string): string {
  return locale.replace('-', '_');
}
