/* A page that only says something: a heading, paragraphs, and where to go from here. */
import type { Child } from 'hono/jsx';
import type { Blank, Blanks } from '../locales/fill.ts';
import type { Notice } from '../locales/pages.ts';
import { addressOf, FRONT } from './addresses.ts';
import { Layout, type PageFrame, say } from './layout.tsx';

interface NoticePageProps {
  readonly frame: PageFrame;
  readonly notice: Notice;
  /** What the notice's blanks stand for, beside the sender and the days. */
  readonly blanks?: Partial<Blanks<Blank>>;
  readonly children?: Child;
}

export function NoticePage({ frame, notice, blanks = {}, children }: NoticePageProps) {
  return (
    <Layout frame={frame} title={notice.title}>
      <div class="column">
        <h1>{notice.title}</h1>
        {notice.body.map((paragraph) => (
          <p>{say(frame, paragraph, blanks)}</p>
        ))}
        {children}
      </div>
    </Layout>
  );
}

/** What can be said about a request that cannot be served. */
export function RefusalPage({ frame, notice }: { readonly frame: PageFrame; readonly notice: Notice }) {
  return (
    <NoticePage frame={frame} notice={notice}>
      <p>
        <a href={addressOf(frame.sender, FRONT, frame.language)}>{frame.texts.backToFront}</a>
      </p>
    </NoticePage>
  );
}

/** For whoever is not on the list, or not any more: what became of it, and the way to the form. */
export function SignUpAgainPage({ frame, notice }: { readonly frame: PageFrame; readonly notice: Notice }) {
  return (
    <NoticePage frame={frame} notice={notice}>
      <p>
        <a href={addressOf(frame.sender, FRONT, frame.language)}>{frame.texts.signUpAgain}</a>
      </p>
    </NoticePage>
  );
}
