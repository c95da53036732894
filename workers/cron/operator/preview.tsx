/*
 * The preview: what would be sent, before it is released. Only shows; changes nothing, sends nothing, and holds nothing
 * of a reader.
 *   GET /            the page, by ?advisory=&edition=&region=&language=&country=&pane=&after=
 *   GET /mail        one variant's HTML as a mail program shows it, for the page's frames
 *   GET /style.css
 * Invariant: what is shown as released has the hash of what is released.
 */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { listReleasedVariants } from '../../../db/releases.ts';
import { inScheme } from '../../../templates/email/palette.ts';
import { nameOf } from '../../../templates/email/render-variant.tsx';
import { schemeOf } from '../../../templates/pages/preview/panes.ts';
import { PreviewPage } from '../../../templates/pages/preview/preview-page.tsx';
import { PREVIEW_STYLESHEET } from '../../../templates/pages/preview/stylesheet.ts';
import { choosePreview, type PreviewChoice, PreviewQuery, VARIANTS_A_PAGE } from './preview-choice.ts';
import {
  addressOf,
  choosings,
  contentShown,
  PREVIEW_PATH,
  type PreviewStation,
  shownVariant,
  variantIn,
} from './preview-view.ts';

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; form-action 'self'; base-uri 'none'; " +
  "frame-ancestors 'none'";
/** A mail may colour itself and nothing else, and only the page above may frame it. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

export function previewPages(station: PreviewStation): Hono {
  const app = new Hono();
  app.use(keptFromOthers);
  app.get('/', async (c) => {
    const choice = choosePreview(station.advisories, PreviewQuery.parse(c.req.query()));
    if (!choice.ok) return noSuchVariant(c);
    c.header('Content-Security-Policy', PAGE_POLICY);
    return c.html(await page(station, choice.value));
  });
  app.get('/mail', (c) => {
    const choice = choosePreview(station.advisories, PreviewQuery.parse(c.req.query()));
    const [name, ...others] = choice.ok ? choice.value.variants : [];
    if (!choice.ok || name === undefined || others.length > 0) return noSuchVariant(c);
    const { html } = contentShown(choice.value, name, variantIn(station, choice.value, name));
    const { pane } = choice.value.query;
    c.header('Content-Security-Policy', MAIL_POLICY);
    return c.html(pane === 'all' || pane === 'text' ? html : inScheme(html, schemeOf(pane)));
  });
  app.get('/style.css', (c) => c.body(PREVIEW_STYLESHEET, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  return app;
}

const keptFromOthers: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
};

function noSuchVariant(c: Context) {
  return c.text('There is no such variant.\n', 404);
}

async function page(station: PreviewStation, choice: PreviewChoice) {
  const { query, variants } = choice;
  const rows = await listReleasedVariants(station.db, query.advisory);
  const released = new Map(rows.map((row) => [nameOf(row), row.hash]));
  const shown = variants.slice(query.after, query.after + VARIANTS_A_PAGE);
  const pageAfter = (count: number): string => addressOf('', { ...query, after: String(count) });
  const next = query.after + VARIANTS_A_PAGE;
  return (
    <PreviewPage
      choosings={choosings(station, choice)}
      pane={query.pane}
      variants={await Promise.all(shown.map((name) => shownVariant(station, choice, name, released)))}
      count={variants.length}
      first={query.after + 1}
      previous={query.after === 0 ? null : pageAfter(Math.max(0, query.after - VARIANTS_A_PAGE))}
      next={next >= variants.length ? null : pageAfter(next)}
      stylesheet={`${PREVIEW_PATH}/style.css`}
    />
  );
}
