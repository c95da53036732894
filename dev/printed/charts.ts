/*
 * The charts of written reports: inline SVG without script. Widths are shares of the page, heights and letters are
 * pixels, so that a phone shows the same letters as a desktop. Each has a title and a description; the table beside it
 * has the figures.
 */
import { html } from 'hono/html';
import type { Markup } from './frame.ts';

const LABEL_PX = 18;
const BAR_PX = 14;
const ROW_PX = LABEL_PX + BAR_PX + 12;
const AXIS_PX = 22;
const DAYS_PX = 220;
/** A bar that stands for anything is seen. */
const LEAST_PERCENT = 0.6;

export interface Segment {
  /** Of the width, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** A class of style.ts. */
  readonly look: string;
}

export interface BarRow {
  readonly label: string;
  readonly value: string;
  readonly segments: readonly Segment[];
  /** How far its ground goes, 0 to 1; all the way if nothing is said. */
  readonly track?: number;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

function frame(id: string, title: string, description: string, height: number, inside: Markup | Markup[]): Markup {
  return html`<svg class="chart" role="img" width="100%" height="${height}" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
${inside}
</svg>`;
}

/** Bars that lie, each under its own label, so that long names have room on a phone. */
export function barChart(
  id: string,
  title: string,
  description: string,
  rows: readonly BarRow[],
  ticks: readonly Tick[] = [],
): Markup {
  const top = ticks.length > 0 ? AXIS_PX : 0;
  const height = top + rows.length * ROW_PX;
  const drawn = rows.map((row, index) => {
    const y = top + index * ROW_PX;
    const track = Math.max(LEAST_PERCENT / 100, row.track ?? 1);
    return html`<text x="0" y="${y + 13}">${row.label}</text>
<text class="value" x="100%" y="${y + 13}" text-anchor="end">${row.value}</text>
<rect class="track" x="0" y="${y + LABEL_PX}" width="${percent(track)}" height="${BAR_PX}" rx="2"/>
${row.segments.map(({ from, to, look }) => {
  const width = Math.max(LEAST_PERCENT / 100, to - from);
  return html`<rect class="${look}" x="${percent(Math.max(0, Math.min(from, track - width)))}" y="${y + LABEL_PX}" width="${percent(width)}" height="${BAR_PX}" rx="2"/>
`;
})}`;
  });
  const grid = ticks.map(
    ({
      at,
      label,
    }) => html`<line class="grid" x1="${percent(at)}" x2="${percent(at)}" y1="${AXIS_PX - 4}" y2="${height}"/>
<text class="tick" x="${percent(at)}" y="12" text-anchor="${anchor(at)}">${label}</text>
`,
  );
  return frame(id, title, description, height, [...grid, ...drawn]);
}

export interface Column {
  readonly parts: readonly { readonly value: number; readonly look: string }[];
  /** Under the axis; only some have one. */
  readonly label: string | null;
}

/** Bars that stand, one a day. */
export function columnChart(
  id: string,
  title: string,
  description: string,
  columns: readonly Column[],
  top: { readonly value: number; readonly label: string },
): Markup {
  const floor = DAYS_PX - AXIS_PX;
  const room = floor - AXIS_PX;
  const step = 1 / Math.max(1, columns.length);
  const drawn = columns.map(({ parts, label }, index) => {
    const x = index * step;
    let y = floor;
    const stack = parts.map(({ value, look }) => {
      const height = Math.max(2, (value / top.value) * room);
      y -= height;
      return html`<rect class="${look}" x="${percent(x + step * 0.1)}" y="${y.toFixed(1)}" width="${percent(step * 0.8)}" height="${height.toFixed(1)}"/>
`;
    });
    const middle = x + step / 2;
    const name =
      label === null
        ? ''
        : html`<text class="tick" x="${percent(middle)}" y="${DAYS_PX - 5}" text-anchor="${anchor(middle)}">${label}</text>
`;
    return html`${stack}${name}`;
  });
  const axis = html`<line class="grid" x1="0" x2="100%" y1="${AXIS_PX}" y2="${AXIS_PX}"/>
<text class="tick" x="0" y="${AXIS_PX - 6}">${top.label}</text>
<line class="base" x1="0" x2="100%" y1="${floor}" y2="${floor}"/>
`;
  return frame(id, title, description, DAYS_PX, [axis, ...drawn]);
}

/** At the edges a label stays inside. */
function anchor(at: number): string {
  if (at < 0.08) return 'start';
  return at > 0.92 ? 'end' : 'middle';
}
