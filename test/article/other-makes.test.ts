import '../../src/entry-points/other-languages.ts';
import '../../src/entry-points/western-languages.ts';
import '../../src/entry-points/boxes.ts';
import '../../src/entry-points/program-lines.ts';
import '../../src/entry-points/threads.ts';
import { extract } from '../../src/article/extract.ts';
import { measured, pageOf, prose, proseText, story, textsOf } from '../support/page.ts';

// Pages of the kinds that readers reported, each in another make than the page of the report.

const NAME = 'River rises in the night';
const TITLE = `<h1>${NAME}</h1>`;

function articleOf(body: string, lang = 'en', title = NAME) {
  const page = pageOf(body, `<title>${title} | The Paper</title>`);
  page.documentElement.lang = lang;
  const extraction = extract(page, { address: 'https://paper.example/night' });
  if (extraction.kind === 'none') throw new Error(`No article: ${extraction.why}.`);
  return extraction.article;
}

const textOfElement = ({ textContent }: Element): string | null => textContent;
const textOf = (body: string, lang?: string): string => articleOf(body, lang).body.textContent ?? '';

describe('what is not of the article', () => {
  const teasers = (item: (name: string) => string): string => ['Gulls', 'Bread at sea', 'New nets'].map(item).join('');
  const excerpt = `<p>${proseText(7)}</p>`;

  test.each([
    [
      'under a label among the paragraphs',
      `<main>${TITLE}${story(8)}<h2>You may also like</h2>${teasers((name) => `<div><a href="/${name}"><b>${name}</b></a>${excerpt}</div>`)}</main>`,
    ],
    [
      'in a list under a label',
      `<div>${TITLE}<div>${story(8)}</div><div><h3>Recommended</h3><ul>${teasers((name) => `<li><a href="/${name}">${name}</a>${excerpt}</li>`)}</ul></div></div>`,
    ],
    [
      'that begin with a picture, under a label that is no heading',
      `<div>${TITLE}${story(8)}</div><div><p>More from the coast</p>${teasers((name) => `<div><a href="/${name}"><img src="/a.jpg"></a><div><a href="/${name}">${name}</a><div>${proseText(7)}</div></div></div>`)}</div>`,
    ],
    [
      'of a single story in a box of its own',
      `<article>${TITLE}${story(4)}<div><strong>Related</strong><div><a href="/b">Bread at sea</a>${excerpt.replace('rose', 'sank')}</div></div>${story(4)}</article>`,
    ],
  ])('teasers with excerpts %s', (_name, body) => {
    expect(textOf(body)).not.toMatch(/Bread at sea|sank in the night|More from/);
  });

  test('an earlier and a later story of an endless page that only name their authors', () => {
    const part = (name: string, number: number): string =>
      `<section><h2>${name}</h2><p>By Ada Reed</p><div>${prose(number)}${story(4)}</div></section>`;
    const text = textOf(`${part('Bells cast anew', 70)}${part(NAME, 80)}${part('Tar is dear', 90)}`);
    expect(text).toContain('Paragraph 80');
    expect(text).not.toMatch(/Paragraph (?:70|90)/);
  });

  test('an earlier story with a short Chinese title and a day', () => {
    const part = (title: string, text: string): string =>
      `<div><h2>${title}</h2><div>2024-05-11</div><div>${`<p>${text}讲述夜里上涨的河水，它在清晨之前离开了草地，没有人受伤，桥将在周末之前重新开放，镇长这样说。</p>`.repeat(6)}</div></div>`;
    const body = part('灯的旧事', '上一段') + part('夜里的河水', '这一段');
    const text = articleOf(body, 'zh', '夜里的河水').body.textContent;
    expect(text).toContain('这一段');
    expect(text).not.toContain('上一段');
  });

  test('facts and counts behind Chinese labels, and the stories before and after', () => {
    const text = Array.from(
      { length: 6 },
      (_, number) =>
        `<p>第${number}段讲述夜里上涨的河水，它在清晨之前离开了草地，没有人受伤，桥将在周末之前重新开放。</p>`,
    );
    const shown = textOf(
      `<div>${TITLE}<p>发布时间：2023-11-20 编辑：陈小雨 浏览：1204次</p>${text.join('')}<p>上一篇：<a href="/1">灯的故事</a></p><p>下一篇：<a href="/2">船的故事</a></p></div>`,
      'zh',
    );
    expect(shown).toContain('第5段');
    expect(shown).not.toMatch(/浏览|的故事/);
  });

  test('the name of a language above a program, and a picture that stands there twice', () => {
    const { body } = articleOf(
      `<article>${TITLE}${story(4)}<div><div><span>TypeScript</span></div><pre>let tide = 1;</pre></div><div><img src="/a.jpg" width="800"><img data-src="/a.jpg" width="800"></div>${story(3)}</article>`,
    );
    expect(body.textContent).not.toContain('TypeScript');
    expect(body.querySelectorAll('img')).toHaveLength(1);
  });
});

describe('what is of the article', () => {
  test('lines of a program that are items of a list stay one program', () => {
    const lines = ['if (high) {', '  close();', '}'].map((line) => `<li><code>${line}</code></li>`).join('');
    const { body } = articleOf(`<article>${TITLE}${story(3)}<ol>${lines}</ol>${story(3)}</article>`);
    expect(body.querySelector('pre')?.textContent).toBe('if (high) {\n  close();\n}');
  });

  test('a program without the list of its line numbers', () => {
    const numbers = '<ul><li>1</li><li>2</li></ul>';
    const { body } = articleOf(
      `<article>${TITLE}${story(3)}<pre><code>open();\nclose();</code>${numbers}</pre></article>`,
    );
    expect(body.querySelector('pre')?.textContent).toBe('open();\nclose();');
  });

  test('a closing list of works, of which the later ones are mostly links, and its heading', () => {
    const works = ['Holm, G. (2011). Tides.', 'Vos, P. (2015). Bells.', 'Aas, L. (2019). What reeds remember.'].map(
      (work, place) => `<li>${work} <a href="https://doi.org/10.1/${place}">https://doi.org/10.1/${place}</a></li>`,
    );
    const page = `<article>${TITLE}<p class="byline">By Ada Reed</p><div>${story(4)}<div class="references"><h2>References</h2><ol>${works.join('')}</ol></div></div></article><footer><a href="/a">About</a></footer>`;
    expect(textOf(page)).toMatch(/References.*Tides.*Bells.*What reeds/s);
  });

  test('the single heading over a short closing list', () => {
    const list = '<ul><li>Tarn: Balken und Schraube, 1931</li><li>Moll: Ein Gewinde, Heft 12</li></ul>';
    const page = `<main><article>${TITLE}${story(6)}<h3>Quellen</h3>${list}</article></main><footer><a href="/a">Impressum</a></footer>`;
    expect(textOf(page, 'de')).toMatch(/Quellen.*Schraube.*Gewinde/s);
  });

  test.each(['Recommended', 'Navigation'])('the heading "%s" of a section, with a sign that links to it', (name) => {
    const sign = '<a href="#r" aria-label="Direct link">\u200b</a>';
    const { body } = articleOf(`<main>${TITLE}${story(3)}<h3 id="r">${name}${sign}</h3>${story(3)}</main>`);
    expect(body.textContent).toContain(name);
  });

  test('notes behind the text that lead nowhere back', () => {
    const mark = (number: number): string => `<p>${proseText(number)}<a href="#n${number}">[${number}]</a></p>`;
    const notes = '<section><ol><li id="n1">Ledger, p. 9.</li><li id="n2">Town book.</li></ol></section>';
    const { body } = articleOf(`<article>${TITLE}${mark(1)}${mark(2)}${story(3)}</article>${notes}`);
    expect(body.textContent).toContain('Ledger, p. 9.');
    expect(textsOf(body, 'li')).toHaveLength(2);
  });

  test('a heading without the sign that links to it', () => {
    const { body } = articleOf(`<main>${TITLE}${story(3)}<h2 id="a">Teaser <a href="#a">¶</a></h2>${story(3)}</main>`);
    expect(textsOf(body, 'h2')).toEqual(['Teaser']);
  });
});

describe('facts', () => {
  test.each([
    ['Reçu le 5 août 2022, accepté le 12 novembre 2022, mis en ligne le 2 janvier 2023', 'fr', '2023-01-02'],
    [
      '<table><tr><td>Accepted for publication</td><td>Apr 9, 2021</td></tr><tr><td>Appeared</td><td>Apr 20, 2021</td></tr></table>',
      'en',
      '2021-04-20',
    ],
  ])('the date of publication beside others: %s', (line, lang, date) => {
    expect(articleOf(`<article>${TITLE}<div>${line}</div>${story(6)}</article>`, lang).published).toBe(date);
  });

  test('dates of a list of events above the article are none of its own', () => {
    const event = (day: string): string =>
      `<li><time datetime="${day}">${day}</time> <a href="/${day}">Regatta</a></li>`;
    const list = `<ul>${event('2024-06-11')}${event('2024-07-01')}</ul>`;
    const page = `${list}<article>${TITLE}<p>Posted by Ada Reed on April 2, 2024</p>${story(5)}</article>`;
    expect(articleOf(page)).toMatchObject({ published: '2024-04-02', byline: 'Ada Reed' });
  });

  test.each([
    [
      'ranks beside a name',
      '<div class="user"><span class="username">Ada Reed <i class="vip">VIP6</i> <b>Moderator</b></span></div>',
    ],
    [
      'names with their offices',
      '<div class="creators"><span class="creator"><span>Ada Reed<br>College of Orr</span></span></div>',
    ],
  ])('%s', (_name, place) => {
    expect(articleOf(`<article>${TITLE}${place}${story(6)}</article>`).byline).toBe('Ada Reed');
  });

  test.each([
    ['a signature below the text', `${story(5)}<p><strong>Ada Reed</strong></p>`],
    ['the sign of a person', `<ul><li><i class="bi bi-person"></i> Ada Reed</li></ul>${story(5)}`],
    ['a label above a name', `${story(5)}<h2>Article by</h2><div>Ada Reed</div>`],
    [
      'a picture with name and office',
      `<img alt="Ada Reed, Writer"><div><p>Ada Reed</p><p>Writer</p></div>${story(5)}`,
    ],
  ])('%s names the author', (_name, text) => {
    expect(articleOf(`<article>${TITLE}${text}</article>`).byline).toBe('Ada Reed');
  });

  test('the asker of a thread is its author', () => {
    const post = (name: string, day: number): string =>
      `<div class="post"><a class="username" href="/u/${name}">${name}</a> <time datetime="2024-05-0${day}">May ${day}, 2024</time><div class="text">${prose(day)}</div></div>`;
    const posts = ['mona', 'jens', 'runa', 'otto', 'ines'].map((name, place) => post(name, place + 1)).join('');
    expect(articleOf(`<main>${TITLE}${posts}</main>`).byline).toBe('mona');
  });

  test('an asked text in a table with its points stands before the answers, by its author', () => {
    const by = (user: string, hours: number): string =>
      `<a class="user" href="user?id=${user}">${user}</a> <span class="age">${hours} hours ago</span>`;
    const answer = (user: string, hours: number): string =>
      `<tr class="answer"><td><div>${by(user, hours)}</div><div class="said">${prose(hours)}</div></td></tr>`;
    const answers = ['bo', 'cy', 'di'].map((user, place) => answer(user, place + 1)).join('');
    const asked = `<table><tr><td><a href="/x">On the river</a></td></tr><tr><td>14 points by ${by('ada', 5)}</td></tr><tr><td>${proseText(9)}</td></tr></table>`;
    const page = pageOf(`<main>${asked}<table>${answers}</table></main>`, '<title>On the river</title>');
    const extraction = extract(page, { address: 'https://coast.example/item?id=9' });
    if (extraction.kind === 'none') throw new Error(extraction.why);
    expect(extraction.article).toMatchObject({ kind: 'thread', byline: 'ada' });
    expect(extraction.article.body.textContent).toMatch(/^ada · 5 hours agoParagraph 9.*bo · 1 hours agoParagraph 1/s);
    expect(extraction.article.body.textContent).not.toContain('points');
  });

  test('posts of a network with handles, of which the asked one is of another make', () => {
    const name = (user: string): string =>
      `<a class="status__display-name" href="/@${user}"><strong>${user} Reed</strong> <span>@${user}</span></a>`;
    const reply = (user: string, hour: number): string =>
      `<div class="status"><time datetime="2024-05-11T0${hour}:00:00Z">${hour}h</time>${name(user)}<div class="status__text">${prose(hour)}</div></div>`;
    const asked = `<div class="detailed">${name('ada')}<div class="status__text">${prose(10)}</div><p><time datetime="2024-05-11T00:30:00Z">May 11, 2024</time></p></div>`;
    const replies = ['bo', 'cy', 'di', 'el'].map((user, place) => reply(user, place + 2)).join('');
    const page = pageOf(`<main>${asked}${replies}</main>`, '<title>On the river</title>');
    const extraction = extract(page, { address: 'https://coast.example/@ada/1123' });
    if (extraction.kind === 'none') throw new Error(extraction.why);
    expect(extraction.article).toMatchObject({ kind: 'thread', byline: 'ada Reed' });
    expect([...extraction.article.body.querySelectorAll('strong')].map(textOfElement)).toEqual(
      ['ada', 'bo', 'cy', 'di', 'el'].map((user) => `${user} Reed`),
    );
  });

  test('a thread of names in letters of their own', () => {
    const post = (name: string, hour: number): string =>
      `<table id="post_${hour}"><tr><td><a href="space-uid-${hour}.html">${name}</a><p>积分 1204</p></td><td><em>发表于 2024-5-11 0${hour}:30</em><div class="t">${'河水在夜里上涨，到中午又退了回去，两岸的居民都说从来没有见过这样的水。'.repeat(3)}</div></td></tr></table>`;
    const posts = ['海边木匠', '苹果树', '石桥老陈'].map(
      (name, place) => `<div class="post">${post(name, place + 6)}</div>`,
    );
    const page = pageOf(`${TITLE}<div>${posts.join('')}</div>`, `<title>${NAME}</title>`);
    const extraction = extract(page, { address: 'https://bbs.paper.example/thread-1204-1-1.html' });
    if (extraction.kind === 'none') throw new Error(extraction.why);
    expect(extraction.article).toMatchObject({ kind: 'thread', byline: '海边木匠' });
    expect(extraction.article.body.textContent).not.toContain('积分');
  });

  test('authors of works that the text cites are not its own', () => {
    const works =
      '<dl><dt>[A]</dt><dd><span class="refAuthor">Holm, G.</span>, "Tides of the northern sea".</dd><dt>[B]</dt><dd><span class="refAuthor">Vos, P.</span>, "Bells under the water".</dd></dl>';
    expect(articleOf(`<div>${TITLE}${story(6)}<h2>References</h2>${works}</div>`).byline).toBeUndefined();
  });

  test('the footer of a post names its author and its day', () => {
    const footer =
      '<p class="post-footer">Posted by <em class="fn">Ada Reed</em> at <abbr title="2023-09-14T12:00:00Z">noon</abbr></p>';
    const page = `<div class="post"><h2>${NAME}</h2><div>${story(5)}</div>${footer}</div>`;
    expect(articleOf(page)).toMatchObject({ byline: 'Ada Reed', published: '2023-09-14T12:00:00Z' });
  });

  test('the lines below a title that is no heading', () => {
    const page = `<main><div>${NAME}</div><div>Ada Reed, 4 May 2021</div>${story(6)}</main>`;
    expect(articleOf(page)).toMatchObject({ byline: 'Ada Reed', published: '2021-05-04' });
  });
});

test('text of a block in an inline element is counted once', () => {
  const { root, measures } = measured(`<x-app><p>${proseText(1)}</p></x-app>`);
  expect(measures.of(root).prose).toBe(proseText(1).length);
});
