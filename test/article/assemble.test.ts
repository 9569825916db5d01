import '../../src/entry-points/directions.ts';
import { articleOf } from '../../src/article/assemble.ts';
import { process, STAGES } from '../../src/article/extract.ts';
import type { LeadImage } from '../../src/article/facts/lead-image.ts';
import type { Stage } from '../../src/article/stage.ts';
import { ADDRESS, htmlIn, pageOf, prose, proseText, story } from '../support/page.ts';

/** The stages that put an article together, without those that find its body. */
const ASSEMBLING = ['copy', 'facts', 'gate', 'place lead', 'set directions', 'measure words'];

function assembled(
  body: string,
  { head = '', lead, caption }: { head?: string; lead?: string; caption?: string } = {},
) {
  const element = lead && (pageOf(lead).body.firstElementChild as Element);
  const leadImage: LeadImage | undefined = element ? { element, caption } : undefined;
  const found: Stage = {
    name: 'find',
    modes: ['article'],
    run(work) {
      for (const title of work.draft.root.querySelectorAll('h1')) title.remove();
      work.core = work.draft.root;
      work.choice = { engine: 'Readability', kept: [], alternatives: ['markup'], isDoubtful: true };
      work.lead = leadImage;
    },
  };
  const [copy, facts, ...others] = STAGES.filter(({ name }) => ASSEMBLING.includes(name)) as [Stage, Stage];
  const page = pageOf(body, head);
  const article = articleOf(
    process({ page, mode: 'article', address: ADDRESS }, { stages: [copy, facts, found, ...others] }),
  );
  if (!article) throw new Error('There is no article.');
  return article;
}

const IMAGE = '<img src="/river-300x200.jpg">';

test('an article tells its facts, its address, its length and the way it was found', () => {
  const article = assembled(`<h1>River rises</h1>${story(10)}`, { head: '<meta name="author" content="Ada Reed">' });
  expect(article).toMatchObject({
    title: 'River rises',
    byline: 'Ada Reed',
    address: ADDRESS,
    direction: 'ltr',
    engine: 'Readability',
    alternatives: ['markup'],
    isDoubtful: true,
    leadImage: undefined,
    removals: [],
  });
  expect(article.wordCount).toBe(
    story(10)
      .replace(/<[^>]+>/g, ' ')
      .trim()
      .split(/\s+/).length,
  );
  expect(article.readingMinutes).toBe(2);
});

describe('the lead image', () => {
  const figure = (...rest: Parameters<typeof assembled>) => assembled(...rest).leadImage;

  test('is a figure of its own, whatever it was', () => {
    expect(figure(prose(), { lead: IMAGE })?.outerHTML).toBe(
      '<figure><img src="https://paper.example/river-300x200.jpg"></figure>',
    );
    const whole = '<figure class="x"><img src="/a.jpg"><figcaption>C</figcaption></figure>';
    expect(figure(prose(), { lead: whole })?.outerHTML).toBe(
      '<figure><img src="https://paper.example/a.jpg"><figcaption>C</figcaption></figure>',
    );
  });

  test('gets a caption that stood elsewhere, as text, unless it has one', () => {
    expect(figure(prose(), { lead: IMAGE, caption: '<b>C</b>' })?.querySelector('figcaption')?.textContent).toBe(
      '<b>C</b>',
    );
    const whole = '<figure><img src="/a.jpg"><figcaption>Own</figcaption></figure>';
    expect(figure(prose(), { lead: whole, caption: 'Other' })?.textContent).toBe('Own');
  });

  test('does not stand twice: not where the body holds it, in whatever size', () => {
    const article = assembled(`${prose()}<p><img src="/river-1024x683.jpg"></p>`, { lead: IMAGE });
    expect(article.leadImage).toBeUndefined();
    expect(article.body.querySelectorAll('img')).toHaveLength(1);
  });

  test('is the picture that the body starts with', () => {
    for (const first of ['<figure><img src="/a.jpg"></figure>', '<p><img src="/a.jpg"></p>', '<img src="/a.jpg">']) {
      const { leadImage, body } = assembled(first + prose());
      expect(leadImage?.outerHTML).toBe('<figure><img src="https://paper.example/a.jpg"></figure>');
      expect(htmlIn(body)).toBe(prose());
    }
  });

  test.each([
    ['a paragraph with a picture in it', `<p>${proseText()}<img src="/a.jpg"></p>`],
    ['a gallery', '<figure><img src="/a.jpg"><img src="/b.jpg"></figure>'],
    ['a picture further down', `${prose()}<figure><img src="/a.jpg"></figure>`],
  ])('is not %s', (_name, body) => {
    const article = assembled(body);
    expect(article.leadImage).toBeUndefined();
    expect(article.body.querySelector('img')).not.toBeNull();
  });

  test('is none where its address is not allowed', () => {
    expect(figure(prose(), { lead: '<img src="javascript:a()">' })).toBeUndefined();
  });
});

test.each([
  ['the first line of the text', ''],
  ['the line after the first picture', `<figure><img src="${ADDRESS}?mill"><img src="${ADDRESS}?weir"></figure>`],
])('the subtitle stands above, not again as %s', (_name, picture) => {
  const line = 'The meadows are under water since Monday';
  const head = `<title>River rises in the night</title>`;
  const article = assembled(
    `<h1>River rises in the night</h1><article>${picture}<p class="subtitle">${line}</p></article>${prose()}`,
    { head },
  );
  expect(article.subtitle).toBe(line);
  expect(htmlIn(article.body)).toBe(picture + prose());
});

test('the direction follows the letters of the text', () => {
  expect(assembled(`<p>${'ارتفع النهر في الليل وترك المروج '.repeat(5)}</p>`).direction).toBe('rtl');
});
