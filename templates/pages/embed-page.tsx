/* The page for those who want the form on a site of their own: the lines to copy, and what keeps them valid. */
import { signUpTexts } from '../locales/sign-up.ts';
import { EMBED } from './addresses.ts';
import { embedSnippet } from './embed-snippet.ts';
import { Layout, type PageFrame } from './layout.tsx';

const ROWS = 16;

export function EmbedPage({ frame, wordingHash }: { readonly frame: PageFrame; readonly wordingHash: string }) {
  const { embed } = signUpTexts(frame.language);
  return (
    <Layout frame={frame} title={embed.title} page={{ address: EMBED, description: embed.lead, kind: 'website' }}>
      <div class="column">
        <h1>{embed.title}</h1>
        <p class="lead">{embed.lead}</p>
        <div class="field">
          <label for="code">{embed.code}</label>
          <textarea id="code" rows={ROWS} readonly spellcheck={false} translate="no">
            {embedSnippet(frame, wordingHash)}
          </textarea>
        </div>
        <ul>
          {embed.rules.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
        <p>
          {embed.scripts} <a href={`mailto:${frame.sender.REPLY_TO}`}>{frame.sender.REPLY_TO}</a>
        </p>
      </div>
    </Layout>
  );
}
