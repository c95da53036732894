/*
 * The operator's preview: variants side by side, each as phone and desktop draw it by day and by night, and its plain
 * text. Works by links and a form, without a script. In English only, and never holds anything of a reader.
 */
import { raw } from 'hono/html';
import { HTML_LIMIT_BYTES } from '../../../workers/domain/variant.ts';
import { type DrawnPane, PANE_NAMES, PANE_WIDTHS_PX, PANES, type Pane } from './panes.ts';

/** What the form offers under one name, and what was chosen. */
export interface Choosing {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: string;
}

/** Against the advisory's newest release. */
export type Standing = 'released' | 'changed' | 'unreleased';

export interface ShownVariant {
  /** `early, EU..., en`. */
  readonly title: string;
  readonly language: string;
  readonly country: string;
  readonly subject: string;
  readonly preheader: string;
  readonly htmlBytes: number;
  readonly textBytes: number;
  readonly hash: string;
  readonly standing: Standing;
  readonly text: string;
  /** Where each drawn pane's document is. */
  readonly frames: Readonly<Record<DrawnPane, string>>;
}

interface PreviewProps {
  readonly choosings: readonly Choosing[];
  readonly pane: Pane | 'all';
  readonly variants: readonly ShownVariant[];
  /** How many there are in all, and which of them is the first shown. */
  readonly count: number;
  readonly first: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly stylesheet: string;
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  released: 'This is what is released.',
  changed: 'Not released: the newest release has other content here.',
  unreleased: 'Not released.',
};

const FRAME_HEIGHT_PX = 720;

export function PreviewPage({ choosings, pane, variants, count, first, previous, next, stylesheet }: PreviewProps) {
  const panes = pane === 'all' ? PANES : [pane];
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>Preview of mails</title>
          <link rel="stylesheet" href={stylesheet} />
          <link rel="icon" href="data:," />
        </head>
        <body>
          <header>
            <h1>Preview of mails</h1>
            <form method="get">
              {choosings.map((choosing) => (
                <Choice choosing={choosing} />
              ))}
              <button type="submit">Show</button>
            </form>
          </header>
          <main>
            <p>
              {count} {count === 1 ? 'variant' : 'variants'}, shown: {first} to {first + variants.length - 1}.
            </p>
            <div class={pane === 'all' ? 'rows' : 'beside'}>
              {variants.map((variant) => (
                <VariantCard variant={variant} panes={panes} />
              ))}
            </div>
            <nav aria-label="More variants">
              {previous !== null && <a href={previous}>Those before</a>}
              {next !== null && <a href={next}>Those after</a>}
            </nav>
          </main>
        </body>
      </html>
    </>
  );
}

const Choice = ({ choosing: { name, label, options, chosen } }: { choosing: Choosing }) => (
  <label>
    {label}
    <select name={name}>
      {options.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

const VariantCard = ({ variant, panes }: { variant: ShownVariant; panes: readonly Pane[] }) => (
  <article>
    <h2>{variant.title}</h2>
    <dl>
      <dt>Subject</dt>
      <dd lang={variant.language}>{variant.subject}</dd>
      <dt>Preheader</dt>
      <dd lang={variant.language}>{variant.preheader}</dd>
      <dt>Size</dt>
      <dd>
        {variant.htmlBytes} of {HTML_LIMIT_BYTES} bytes of HTML ({share(variant.htmlBytes)}), {variant.textBytes} of
        text
      </dd>
      <dt>Content</dt>
      <dd>
        <code>{variant.hash}</code>
      </dd>
      <dt>Release</dt>
      <dd class={variant.standing}>{STANDINGS[variant.standing]}</dd>
      <dt>Regulator of</dt>
      <dd>{variant.country}</dd>
    </dl>
    {/* Can be scrolled by keyboard, too, so it has a name and a place in the order. */}
    <section class="panes" aria-label={`${variant.title}, side by side`} tabindex={0}>
      {panes.map((pane) => (
        <figure>
          <figcaption>{PANE_NAMES[pane]}</figcaption>
          {pane === 'text' ? (
            <pre lang={variant.language} tabindex={0}>
              {variant.text}
            </pre>
          ) : (
            <iframe
              src={variant.frames[pane]}
              title={`${variant.title}: ${PANE_NAMES[pane]}`}
              width={PANE_WIDTHS_PX[pane]}
              height={FRAME_HEIGHT_PX}
              sandbox=""
              loading="lazy"
            />
          )}
        </figure>
      ))}
    </section>
  </article>
);

function share(bytes: number): string {
  return `${Math.ceil((100 * bytes) / HTML_LIMIT_BYTES)} %`;
}
