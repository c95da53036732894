/*
 * The frame of the pages that commands write: one HTML file that prints on A4, has no script and loads nothing from
 * anywhere, so that it can be mailed and kept.
 */
import { html, raw } from 'hono/html';

export type Markup = ReturnType<typeof html>;

export async function printedPage(title: string, style: string, content: Markup): Promise<string> {
  const page = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}</main>
</body>
</html>
`;
  return String(page);
}
