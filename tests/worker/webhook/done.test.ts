import { beforeEach, describe, expect, it } from 'vitest';
import { ADVISORIES } from '../../../templates/advisories/index.ts';
import { dump } from '../dump.ts';
import { ask, count, db, join, linkOf, openCampaign, pressOn, testEnv } from './support.ts';

const SLUG = 'linkedin-ai-training';
const TITLE = ADVISORIES.find(({ facts }) => facts.slug === SLUG)?.texts.en.title ?? '';
let anna: number;
let campaign: number;
let link: string;
beforeEach(async () => {
  anna = await join('anna');
  campaign = await openCampaign(SLUG);
  link = await linkOf('/done', anna, campaign);
});

const marks = () => count('done_marks', `subscriber_id = ${anna} and advisory = '${SLUG}'`);
const position = async () =>
  (await db.get<{ position: number }>(`select position from subscribers where id = ${anna}`)).position;

describe('the page', () => {
  it('names the advisory, has one button and changes nothing, opened or probed', async () => {
    const before = await dump(testEnv.DB);
    const html = await (await ask(link)).text();
    await ask(link, { method: 'HEAD' });
    expect(TITLE).not.toBe('');
    expect(html).toContain(TITLE);
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it('asks about steps, or about reading where there are none to take', async () => {
    const lawful = await linkOf('/done', anna, await openCampaign('eu-ai-act-december-2026'));
    expect(await (await ask(link)).text()).toContain('Have you taken the steps?');
    const html = await (await ask(lawful)).text();
    expect(html).toContain('Have you read it?');
    expect(html).not.toMatch(/steps|have done/);
    expect(await (await pressOn(lawful)).text()).not.toContain('Well done');
  });

  it('names an advisory that is no longer in the repository by its slug', async () => {
    const old = await linkOf('/done', anna, await openCampaign('an-old-one'));
    expect(await (await ask(old)).text()).toContain('an-old-one');
  });
});

describe('the mark', () => {
  it('is set by the button, once, and can be taken back from the page that follows', async () => {
    const answer = await pressOn(link);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain('Well done');
    expect(html).toContain('name="undo" value="1"');
    expect(await marks()).toBe(1);
    const before = await dump(testEnv.DB);
    await pressOn(link);
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it('does not take the person off the list', async () => {
    await pressOn(link);
    expect(await count('subscribers', 'left_at is null')).toBe(1);
    expect(await count('departures')).toBe(0);
  });

  it('is not set for somebody who left, who gets the same answer', async () => {
    const here = await (await pressOn(link)).text();
    await pressOn(link, { undo: '1' });
    await pressOn(link.replace('/done', '/unsubscribe'));
    expect(await (await pressOn(link)).text()).toBe(here);
    expect(await marks()).toBe(0);
  });
});

describe('taking it back', () => {
  it('removes the mark and gives a new position, with the former one kept', async () => {
    await join('ben');
    await pressOn(link);
    const answer = await pressOn(link, { undo: '1' });
    expect(await answer.text()).toContain('We keep reminding you');
    expect(await marks()).toBe(0);
    expect(await position()).toBe(3);
    expect((await dump(testEnv.DB))['former_positions']).toEqual([
      { subscriber_id: anna, position: 1, country: 'DE', zone: 'Europe/Berlin' },
    ]);
  });

  it('twice, or of a mark that was never set, changes nothing', async () => {
    const before = await dump(testEnv.DB);
    await pressOn(link, { undo: '1' });
    expect(await dump(testEnv.DB)).toEqual(before);
    await pressOn(link);
    await pressOn(link, { undo: '1' });
    const once = await dump(testEnv.DB);
    await pressOn(link, { undo: '1' });
    expect(await dump(testEnv.DB)).toEqual(once);
  });

  it('leaves other advisories and other people alone', async () => {
    const ben = await join('ben');
    const other = await openCampaign('another');
    await pressOn(await linkOf('/done', anna, other));
    await pressOn(await linkOf('/done', ben, campaign));
    await pressOn(link);
    await pressOn(link, { undo: '1' });
    expect(await count('done_marks', `subscriber_id = ${ben} and advisory = '${SLUG}'`)).toBe(1);
    expect(await count('done_marks', `subscriber_id = ${anna} and advisory = 'another'`)).toBe(1);
    expect(await count('subscribers', `id = ${ben} and position = 2`)).toBe(1);
  });
});

describe('a link without an advisory', () => {
  it.each(['/done', '/done?t=abc'])('%s is refused and changes nothing', async (path) => {
    const before = await dump(testEnv.DB);
    for (const answer of [await ask(path), await pressOn(path)]) expect(answer.status).toBe(400);
    expect(await dump(testEnv.DB)).toEqual(before);
  });

  it('such as one from no campaign is refused', async () => {
    expect((await pressOn(await linkOf('/done', anna, 0))).status).toBe(400);
    expect(await count('done_marks')).toBe(0);
  });
});
