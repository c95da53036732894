/*
 * The parts a mail is built from, for mail programs that know tables and inline styles and little else (Outlook for
 * Windows draws with Word). No image, no script, nothing remote. Values are escaped by hono/jsx.
 */
import type { Child } from 'hono/jsx';
import { paint } from './palette.ts';

const FONT = 'font-family:-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif;';
const BODY = 'font-size:16px;line-height:24px;';
/** The smallest text there is. */
const SMALL = 'font-size:14px;line-height:21px;';

/** A text with words between ** and ** in bold, and each number on one line with the word behind it: "3. November". */
export const Prose = ({ text }: { text: string }) => (
  <>
    {text
      .replaceAll(/(\d\.?) (?=\p{L})/gu, '$1\u00a0')
      .split('**')
      .map((piece, index) => (index % 2 === 1 ? <strong>{piece}</strong> : piece))}
  </>
);

export const Title = ({ children }: { children: Child }) => (
  <h1 {...paint({ text: 'ink' }, `margin:0 0 12px;font-size:24px;line-height:31px;font-weight:700;${FONT}`)}>
    {children}
  </h1>
);

export const Heading = ({ children }: { children: Child }) => (
  <h2 {...paint({ text: 'ink' }, `margin:32px 0 8px;font-size:19px;line-height:26px;font-weight:700;${FONT}`)}>
    {children}
  </h2>
);

export const Subheading = ({ children }: { children: Child }) => (
  <h3 {...paint({ text: 'ink' }, `margin:20px 0 6px;font-size:16px;line-height:24px;font-weight:700;${FONT}`)}>
    {children}
  </h3>
);

export const Paragraph = ({ children }: { children: Child }) => (
  <p {...paint({ text: 'ink' }, `margin:0 0 12px;${BODY}${FONT}`)}>{children}</p>
);

/** `spaced` where a paragraph follows. */
export const Small = ({ spaced = false, children }: { spaced?: boolean; children: Child }) => (
  <p {...paint({ text: 'muted' }, `margin:0 0 ${spaced ? 16 : 8}px;${SMALL}${FONT}`)}>{children}</p>
);

/** A link says where it leads; long addresses may break anywhere. `lang` where its words are not in the mail's language. */
export const Link = ({ href, lang, children }: { href: string; lang?: string; children: Child }) => (
  <a
    href={href}
    lang={lang}
    {...paint({ text: 'link' }, 'text-decoration:underline;overflow-wrap:anywhere;word-break:break-word;')}
  >
    {children}
  </a>
);

const Item = ({ text }: { text: string }) => (
  <li style="margin:0 0 8px;">
    <Prose text={text} />
  </li>
);

export const Steps = ({ steps }: { steps: readonly string[] }) => (
  <ol {...paint({ text: 'ink' }, `margin:0 0 12px;padding:0 0 0 26px;${BODY}${FONT}`)}>
    {steps.map((step) => (
      <Item text={step} />
    ))}
  </ol>
);

export const Points = ({ points }: { points: readonly string[] }) => (
  <ul {...paint({ text: 'ink' }, `margin:0 0 12px;padding:0 0 0 26px;${BODY}${FONT}`)}>
    {points.map((point) => (
      <Item text={point} />
    ))}
  </ul>
);

/**
 * A button that is a link in a painted cell. Word ignores a link's padding, so the cell carries it there
 * (mso-padding-alt). `quiet` is for what is not the mail's main purpose.
 */
export const Button = ({ href, quiet = false, children }: { href: string; quiet?: boolean; children: Child }) => {
  const face = quiet
    ? ({ background: 'card', border: 'link' } as const)
    : ({ background: 'button', border: 'button' } as const);
  const cell = 'border-width:2px;border-style:solid;border-radius:8px;mso-padding-alt:12px 22px;';
  const text = `display:inline-block;padding:12px 22px;${BODY}font-weight:700;text-decoration:none;${FONT}`;
  return (
    <table role="presentation" cellpadding="0" cellspacing="0" border={0} style="margin:4px 0 16px;">
      <tbody>
        <tr>
          <td {...paint(face, cell)}>
            <a href={href} {...paint({ text: quiet ? 'link' : 'onButton' }, text)}>
              {children}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  );
};

/** What must be seen first: pairs of a label, colon included, and what it says. */
export const Notice = ({ rows }: { rows: readonly (readonly [label: string, says: string])[] }) => (
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0} style="margin:0 0 8px;">
    <tbody>
      <tr>
        <td {...paint({ background: 'notice', text: 'ink' }, `padding:12px 16px;border-radius:8px;${BODY}${FONT}`)}>
          {rows.map(([label, says]) => (
            <div>
              <strong>{label}</strong> <Prose text={says} />
            </div>
          ))}
        </td>
      </tr>
    </tbody>
  </table>
);

export const Divider = () => (
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0} style="margin:28px 0 20px;">
    <tbody>
      <tr>
        <td {...paint({ border: 'line' }, 'border-width:1px 0 0;border-style:solid;font-size:0;line-height:0;')}>
          &nbsp;
        </td>
      </tr>
    </tbody>
  </table>
);
