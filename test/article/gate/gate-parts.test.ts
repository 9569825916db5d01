import '../../support/offer-embeds.ts';
import '../../../src/entry-points/foreign-parts.ts';
import { EMBED_MARK } from '../../../src/article/gate/embed-mark.ts';
import { Gate } from '../../../src/article/gate/gate.ts';
import { copyPage } from '../../../src/article/page/page-copy.ts';
import { ADDRESS, htmlIn, pageOf } from '../../support/page.ts';

/** Copies the body of a page through the gate. */
function passed(html: string): HTMLElement {
  const copy = copyPage(pageOf(html));
  if (!copy) throw new Error('The page was too large.');
  return new Gate(copy, ADDRESS).pass(copy.document.body);
}

const through = (html: string) => htmlIn(passed(html));

describe('formulas', () => {
  test.each([
    [
      'come through as they are',
      '<p><math display="block" alttext="x^2"><msup><mi mathvariant="normal">x</mi><mn>2</mn></msup></math></p>',
      '<p><math display="block" alttext="x^2"><msup><mi mathvariant="normal">x</mi><mn>2</mn></msup></math></p>',
    ],
    [
      'lose their annotations',
      '<p><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math></p>',
      '<p><math><mi>x</mi></math></p>',
    ],
    [
      'keep words in them',
      '<p><math><mtext>if <b>so</b></mtext></math></p>',
      '<p><math><mtext>if so</mtext></math></p>',
    ],
    [
      'lose colours and links',
      '<p><math mathcolor="red" href="https://x.example/"><mi style="color:red" id="a">x</mi></math></p>',
      '<p><math><mi>x</mi></math></p>',
    ],
  ])('%s', (_name, html, expected) => expect(through(html)).toBe(expected));
});

describe('parts that HTML has no element for', () => {
  test.each([
    [
      'a marked note becomes an aside',
      '<div data-lectern-part="admonition" class="x"><p>Hold on.</p></div>',
      '<aside data-part="admonition" role="note"><p>Hold on.</p></aside>',
    ],
    [
      'a marked code title becomes a paragraph',
      '<div data-lectern-part="code title"><span>kite.py</span></div>',
      '<p data-part="code title">kite.py</p>',
    ],
    [
      'other marks of a page are ignored',
      '<div data-lectern-part="x" data-part="note">Hold on.</div>',
      '<p>Hold on.</p>',
    ],
    ['an empty note goes', '<div data-lectern-part="admonition"> </div>', ''],
    ['an unmarked aside is no note', '<aside><p>Hold on.</p></aside>', '<p>Hold on.</p>'],
  ])('%s', (_name, html, expected) => expect(through(html)).toBe(expected));
});

describe('drawings', () => {
  const bars = '<rect x="1" y="2" width="3" height="4" fill="#00f"></rect>'.repeat(5);
  test('with several shapes become pictures', () => {
    expect(through(`<svg viewBox="0 0 400 200"><title>T</title>${bars}<text x="1">2019</text></svg>`)).toBe(
      `<svg viewBox="0 0 400 200" role="img"><title>T</title>${bars.replaceAll('<rect x="1" y="2" width="3" height="4" fill="#00f">', '<rect width="3" height="4" x="1" y="2" fill="#00f">')}<text x="1">2019</text></svg>`,
    );
  });
  test.each([
    ['if they are icons', '<p>x<svg viewBox="0 0 512 512"><path d="M0 0"/></svg></p>'],
    ['if they are small', `<p>x<svg viewBox="0 0 24 24">${bars}<text>1</text></svg></p>`],
    ['if they are in links', `<p>x<a><svg viewBox="0 0 400 200">${bars}<text>1</text></svg></a></p>`],
    [
      'if they are hidden from screen readers',
      `<p>x<svg aria-hidden="true" viewBox="0 0 400 200">${bars}<text>1</text></svg></p>`,
    ],
  ])('go %s', (_name, html) => expect(through(html)).toBe('<p>x</p>'));
});

describe('embeds', () => {
  const frame = (source: string, more = '') =>
    `<p>x</p><iframe data-embed="${EMBED_MARK}" src="${source}" ${more}></iframe>`;
  test('become links that carry the address of their frame and the picture of the page', () => {
    expect(through(frame('https://player.vimeo.com/video/1', 'title="T" data-poster="/a.jpg"'))).toBe(
      '<p>x</p><a href="https://vimeo.com/1" title="T" data-embed="https://player.vimeo.com/video/1?dnt=1"><img referrerpolicy="no-referrer" src="https://paper.example/a.jpg" alt=""></a>',
    );
  });
  test('of an unknown site carry no address of a frame', () => {
    expect(through(frame('https://charts.example/1'))).toBe(
      '<p>x</p><a href="https://charts.example/1" title="" data-embed=""></a>',
    );
  });
  test('go if no step has marked them', () => {
    expect(through('<p>x</p><iframe src="https://player.vimeo.com/video/1"></iframe>')).toBe('<p>x</p>');
  });
});

describe('films and sounds', () => {
  test.each([
    [
      'keep poster and captions',
      '<video poster="/p.jpg"><source src="/v.mp4" type="video/mp4"><track kind="captions" src="/v.vtt" srclang="en" default></video>',
      '<video poster="https://paper.example/p.jpg"><source src="https://paper.example/v.mp4" type="video/mp4"><track src="https://paper.example/v.vtt" kind="captions" srclang="en" default=""></video>',
    ],
    [
      'leave their poster if they cannot be fetched',
      '<video src="blob:https://paper.example/1" poster="/p.jpg"></video>',
      '<img referrerpolicy="no-referrer" src="https://paper.example/p.jpg" alt="">',
    ],
    [
      'go if nothing of them is left',
      '<p>x</p><video></video><audio src="data:audio/wav;base64,"></audio>',
      '<p>x</p>',
    ],
  ])('%s', (_name, html, expected) => expect(through(html)).toBe(expected));
});

describe('languages and directions', () => {
  test.each([
    [
      'of a box go to the blocks in it',
      '<div lang="fr"><p>a</p><p lang="de">b</p></div>',
      '<p lang="fr">a</p><p lang="de">b</p>',
    ],
    ['of loose text go to its paragraph', '<div lang="fr">a</div>', '<p lang="fr">a</p>'],
    [
      'of words stay',
      '<p>a <span lang="fr" class="x">b</span> <span>c</span></p>',
      '<p>a <span lang="fr">b</span> c</p>',
    ],
    ['go if they are those of the page', '<div dir="ltr"><p>a</p><p>b</p></div>', '<p>a</p><p>b</p>'],
    [
      'stay if they differ from those of the page',
      '<div dir="rtl"><p>a</p><p>b</p></div>',
      '<p dir="rtl">a</p><p dir="rtl">b</p>',
    ],
    ['go if they are invalid', '<div dir="x"><p>a</p><p>b</p></div>', '<p>a</p><p>b</p>'],
  ])('%s', (_name, html, expected) => expect(through(html)).toBe(expected));
});

test('a cell keeps the references to its headers', () => {
  const table =
    '<table><tbody><tr><th id="a">A</th><td headers="a none">x</td><td headers="none">y</td></tr></tbody></table>';
  expect(through(table)).toBe(
    '<table><tbody><tr><th id="lectern-0">A</th><td headers="lectern-0">x</td><td>y</td></tr></tbody></table>',
  );
});

test('the language of a program stays if it is a name', () => {
  expect(through('<pre data-language="c++">x</pre><pre data-language="a b">y</pre>')).toBe(
    '<pre data-language="c++">x</pre><pre>y</pre>',
  );
});

/** Counts the steps from node to node while so many boxes side by side, and in one another, go through the gate. */
function stepsFor(boxes: number): number {
  const step = jest.spyOn(Node.prototype, 'nextSibling', 'get');
  const sections = '<section lang="fr"><div>a</div><div><p>b</p></div></section>'.repeat(boxes);
  expect(passed(`<div dir="rtl">${sections}</div>`).children).toHaveLength(2 * boxes);
  const { length } = step.mock.calls;
  step.mockRestore();
  return length;
}

test('twice as many boxes take twice as many steps, not four times', () => {
  const steps = stepsFor(500);
  expect(steps).toBeGreaterThan(500);
  expect(stepsFor(1000) / steps).toBeCloseTo(2, 1);
});
