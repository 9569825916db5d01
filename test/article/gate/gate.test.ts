import '../../support/offer-embeds.ts';
import '../../../src/entry-points/foreign-parts.ts';
import { Gate } from '../../../src/article/gate/gate.ts';
import { copyPage } from '../../../src/article/page/page-copy.ts';
import { ADDRESS, htmlIn, pageOf } from '../../support/page.ts';

function gateOf(page: Document) {
  const copy = copyPage(page);
  if (!copy) throw new Error('The page was too large.');
  return { gate: new Gate(copy, ADDRESS), body: copy.document.body };
}

/** The body of a page after the gate. */
function through(html: string): HTMLElement {
  const { gate, body } = gateOf(pageOf(html));
  return gate.pass(body);
}

const throughHtml = (html: string) => htmlIn(through(html));

describe('blocks', () => {
  test.each([
    ['wrappers go', '<div><section><article><p>One</p></article></section></div>', '<p>One</p>'],
    ['text of a wrapper becomes a paragraph', '<div><div>One <b>two</b></div></div>', '<p>One <b>two</b></p>'],
    [
      'text beside blocks becomes a paragraph',
      '<div>One <b>two</b><p>Three</p>four</div>',
      '<p>One <b>two</b></p><p>Three</p><p>four</p>',
    ],
    ['inline wrappers go, their text stays', '<p>One <span>two <font>three</font></span></p>', '<p>One two three</p>'],
    ['soft hyphens go', '<p>Un&shy;di&shy;vid&shy;ed</p>', '<p>Undivided</p>'],
    // Chromium draws a letter whose mark a typeface lacks in another one, also where the typeface has both as one.
    ['letters and their marks become one', '<p>c\u030cesky\u0301 e\u0323\u0302</p>', '<p>\u010desk\u00fd \u1ec7</p>'],
    ['signs that are no letters with marks stay', '<p>\ufa19 \u2126 x\u0303</p>', '<p>\ufa19 \u2126 x\u0303</p>'],
    [
      'a space that holds the first word goes',
      '<p>&nbsp;One</p><h2>&nbsp; Two</h2><p>a<b>&nbsp;b</b></p>',
      '<p>One</p><h2>Two</h2><p>a<b>&nbsp;b</b></p>',
    ],
    ['an indent stays', '<p>&nbsp;&nbsp;One</p>', '<p>&nbsp;&nbsp;One</p>'],
    ['unknown elements go, their text stays', '<p>One <x-y>two</x-y></p>', '<p>One two</p>'],
    ['a block in a heading leaves its text', '<h2><div>Head</div></h2>', '<h2>Head</h2>'],
    ['empty elements go', '<p> </p><p><b></b></p><ul><li></li></ul><p>x</p>', '<p>x</p>'],
    [
      'rules, breaks and empty cells stay',
      '<p>-</p><hr><p>a<br>b</p><table><tbody><tr><td></td><td>x</td></tr></tbody></table>',
      '<p>-</p><hr><p>a<br>b</p><table><tbody><tr><td></td><td>x</td></tr></tbody></table>',
    ],
    [
      'words of controls and of navigation go with their elements',
      '<p>x<button>no</button><svg><text>no</text></svg></p><nav>no</nav><select><option>no</option></select><noembed>no</noembed><dialog>no</dialog><canvas>no</canvas>',
      '<p>x</p>',
    ],
    ['comments go', '<p>a<!-- no -->b</p>', '<p>ab</p>'],
    [
      'pictures keep their place between texts',
      '<div>One <img src="/a.jpg"> two<p>Three</p></div>',
      '<p>One <img src="https://paper.example/a.jpg"> two</p><p>Three</p>',
    ],
  ])('%s', (_name, html, expected) => expect(throughHtml(html)).toBe(expected));

  test('quotes, lists, tables, code, ruby and details come through whole', () => {
    const html =
      '<blockquote><p>Q</p></blockquote><ol start="3" reversed="" type="a"><li value="5">One</li></ol><dl><dt>T</dt><dd>D</dd></dl>' +
      '<table><caption>C</caption><thead><tr><th scope="col" abbr="H">Head</th></tr></thead><tbody><tr><td colspan="2" rowspan="1">Cell</td></tr></tbody></table>' +
      '<pre><code>a\n  b</code></pre><p><ruby>漢<rt>kan</rt></ruby> H<sub>2</sub>O <time datetime="2020-10-09">then</time></p>' +
      '<details open=""><summary>S</summary><p>D</p></details>';
    expect(through(html).innerHTML).toBe(html);
  });

  test('a line drawn across that parts nothing goes', () => {
    const html =
      '<hr> <p>a</p><hr>\n<div><hr></div><script></script><hr><p>b</p>c<hr>d<hr>e<ul><li>f<hr>g</li></ul><hr>';
    expect(throughHtml(html)).toBe('<p>a</p><hr><p>b</p>c<hr>d<hr>e<ul><li>f<hr>g</li></ul>');
  });

  test('language and direction of parts stay, an invalid direction goes', () => {
    expect(throughHtml('<p lang="ar" dir="rtl">a</p><p dir="x">b</p>')).toBe('<p lang="ar" dir="rtl">a</p><p>b</p>');
  });

  test('the source is not altered', () => {
    const { gate, body } = gateOf(
      pageOf('<div><script></script><p style="color:red" id="a">x</p><a href="#a">y</a></div>'),
    );
    const before = body.innerHTML;
    gate.pass(body);
    expect(body.innerHTML).toBe(before);
  });
});

describe('addresses', () => {
  test.each([
    ['<p><a href="/x" title="T">x</a></p>', '<p><a href="https://paper.example/x" title="T">x</a></p>'],
    ['<p><a href="javascript:x()">x</a></p>', '<p><a>x</a></p>'],
    [
      '<img src="/a.jpg" srcset="/b.jpg 2x" alt="A">',
      '<img src="https://paper.example/a.jpg" srcset="https://paper.example/b.jpg 2x" alt="A">',
    ],
    ['<p>x<img alt="no source"></p>', '<p>x</p>'],
    ['<p>x<img src="javascript:x()"></p>', '<p>x</p>'],
    ['<blockquote cite="data:x"><p>Q</p></blockquote>', '<blockquote><p>Q</p></blockquote>'],
    [
      '<video src="/v.mp4" poster="/p.jpg" autoplay></video>',
      '<video src="https://paper.example/v.mp4" poster="https://paper.example/p.jpg"></video>',
    ],
  ])('%s becomes %s', (html, expected) => expect(throughHtml(html)).toBe(expected));
});

describe('links to places in the page', () => {
  /** The text of the element that the first link leads to. */
  function landing(html: string): string | undefined {
    const body = through(html);
    const href = body.querySelector('a[href]')?.getAttribute('href') ?? '';
    return href.startsWith('#') ? (body.querySelector(`[id="${href.slice(1)}"]`)?.textContent ?? 'nowhere') : undefined;
  }

  test.each([
    ['an element that stays', '<p><a href="#n">1</a></p><p id="n">Note</p>', 'Note'],
    ['an anchor by name', '<p><a href="#n">1</a></p><p><a name="n">Note</a></p>', 'Note'],
    ['an empty anchor', '<p><a href="#n">1</a></p><p><a name="n"></a>Note</p>', 'Note'],
    ['an empty paragraph', '<p><a href="#n">1</a></p><blockquote><p id="n"> </p><p>Note</p></blockquote>', 'Note'],
    [
      'an empty anchor before a picture',
      '<p><a href="#n">1</a></p><a name="n"></a><img src="/a.png" id="own"><p>Note</p>',
      '',
    ],
    ['a wrapper of text', '<p><a href="#n">1</a></p><div id="n">Note</div>', 'Note'],
    ['a wrapper of blocks', '<p><a href="#n">1</a></p><div id="n"> <h2>Note</h2><p>More</p></div>', 'Note'],
    ['an inline wrapper', '<p><a href="#n">1</a></p><p><span id="n">No</span>te</p>', 'Note'],
    ['an encoded id', '<p><a href="#%C3%A4%3A1">1</a></p><p id="ä:1">Note</p>', 'Note'],
    ['an id with a percent sign that encodes nothing', '<p><a href="#100%">1</a></p><p id="100%">Note</p>', 'Note'],
    [
      'the first element with an id, as in browsers',
      '<p><a href="#n">1</a></p><p id="n">Note</p><p id="n">No</p>',
      'Note',
    ],
    ['a full address of the page', `<p><a href="${ADDRESS}#n">1</a></p><p id="n">Note</p>`, 'Note'],
  ])('lead to %s', (_name, html, expected) => expect(landing(html)).toBe(expected));

  test.each([
    ['a place that did not come through', '<p><a href="#n">1</a></p>'],
    ['another page', '<p><a href="/other#n">1</a></p><p id="n">Note</p>'],
  ])('stay addresses if they lead to %s', (_name, html) => expect(landing(html)).toBeUndefined());

  test('lead to the start of the text where that is meant', () => {
    const body = through('<p><a href="#">1</a> <a href="#Top">2</a></p>');
    expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['#top', '#top']);
  });

  test('use one id of the reader for each place, and other elements have no id', () => {
    const body = through(
      '<p><a href="#a">1</a> <a href="#b">2</a> <a href="#a">3</a></p><p id="a">A</p><p id="b">B</p><p id="c">C</p>',
    );
    const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual(['lectern-0', 'lectern-1']);
    expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#lectern-0',
      '#lectern-1',
      '#lectern-0',
    ]);
  });

  test('never share an id between the body and the lead image', () => {
    const { gate, body } = gateOf(
      pageOf('<p><a href="#a">1</a></p><p id="a">A</p><div><p><a href="#b">2</a></p><p id="b">B</p></div>'),
    );
    const both = [gate.pass(body), gate.pass(body.querySelector('div') as Element, 'figure')];
    const ids = both.flatMap((part) => [...part.querySelectorAll('[id]')]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('each element of the result is mapped to the element of the page that it shows', () => {
  const page = pageOf('<div><p>One</p><div id="loose">Two</div></div>');
  const { gate, body } = gateOf(page);
  const [one, two] = gate.pass(body).children;
  expect(gate.origins.get(one as Element)).toBe(page.querySelector('p'));
  expect(gate.origins.get(two as Element)).toBe(page.querySelector('#loose'));
});

test('the result belongs to a document without a window', () => {
  expect(through('<p>x</p>').ownerDocument.defaultView).toBeNull();
});
