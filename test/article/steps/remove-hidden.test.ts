import { removeHidden } from '../../../src/article/steps/remove-hidden.ts';
import { draftOf, htmlIn, prose, proseText, story } from '../../support/page.ts';

/** What is left of a body; what has the attribute `hidden` is not shown. */
function left(body: string, hidden = '[hidden]') {
  const draft = draftOf(body, { hidden });
  removeHidden(draft);
  return { html: htmlIn(draft.root), reasons: draft.removals.map(({ reason, text }) => `${reason}: ${text}`) };
}

test('what the page hides goes, as one piece', () => {
  const { html, reasons } = left(`${story()}<div hidden><p>Away</p><p>with it</p></div>`);
  expect(html).toBe(story());
  expect(reasons).toEqual(['hidden: Away with it']);
});

test('an open modal goes, though it is shown', () => {
  expect(left(`${story()}<div aria-modal="true">Away</div><div aria-modal="false">Stay</div>`).html).toBe(
    `${story()}<div aria-modal="false">Stay</div>`,
  );
});

test('where much of the text is hidden, that text stays: it is the article behind a fold', () => {
  const body = `${story(2)}<div hidden>${story(3)}</div><div hidden>A box</div>`;
  expect(left(body).html).toBe(`${story(2)}<div hidden="">${story(3)}</div>`);
});

test('a hidden copy of what is shown goes, as Markdown or to be printed; one that says much more stays', () => {
  const markdown = Array.from({ length: 5 }, (_, number) => proseText(number + 1)).join('\n\n');
  expect(left(`${story()}<pre hidden># A story\n\n${markdown}</pre>`).html).toBe(story());
  const whole = `${story(3)}<div hidden="">${story(9)}</div>`;
  expect(left(whole).html).toBe(whole);
  const other = `${story(3)}<div hidden="">${prose(4)}${prose(5)}${prose(6)}</div>`;
  expect(left(other).html).toBe(other);
});

describe('what a press would open', () => {
  const long = story(9);
  const fold = (attributes: string, text = prose(20)) =>
    `<section><h2>Why?</h2><div hidden=""${attributes}>${text}</div></section>`;

  test.each([
    ['an answer', fold(' class="faq-content"')],
    ['a fold that is named by what is around it', `<div class="chakra-accordion">${fold('')}</div>`],
    ['a tab', fold(' role="tabpanel"')],
    ['the rest of a text', fold(' id="readMore3"')],
    ['a sentence on a tab', fold(' class="tab-pane"', '<p>Turn it to the right.</p>')],
  ])('stays: %s', (_name, body) => expect(left(long + body).html).toBe(long + body));

  test.each([
    ['a menu', `<nav class="collapse">${fold(' class="collapse"')}</nav>`],
    ['a modal', fold(' class="toggle" aria-modal="true"')],
    ['a form', fold(' class="toggle"', `<form>${prose(20)}</form>`)],
    ['a few words', fold(' class="toggle"', 'More')],
    ['links on a tab', fold(' class="tab-pane"', '<p><a href="/x">Turn it to the right</a></p>')],
    ['what has another name', fold(' class="overlay"')],
  ])('but not %s', (_name, body) => expect(left(long + body).html).not.toContain('hidden'));
});

test('of a text that stands twice, shown and folded or folded twice, one stays', () => {
  const fold = (name: string) => `<div hidden="" class="${name}">${prose(20)}</div>`;
  const long = story(9);
  const shown = `<div class="tab">${prose(20)}</div>`;
  expect(left(long + shown + fold('accordion')).html).toBe(long + shown);
  expect(left(long + fold('tab-pane') + fold('accordion')).html).toBe(long + fold('tab-pane'));
});

test('what waits until it is searched for stays, its headings too: browsers show none of what is in it', () => {
  const body = `<section hidden="until-found"><h2>Rivets</h2>${prose(20)}</section>`;
  expect(left(story(9) + body, 'section *').html).toBe(story(9) + body);
});

test('a page that is hidden whole stays', () => {
  expect(left(story(), 'body').html).toBe(story());
});

test('what a line shows only beside the pointer goes', () => {
  const body = (tip: string) => `<p>Ann Reed${tip} said so.</p><div class="tooltip">Stay</div>`;
  const tip = '<span class="rollover-people-block">Ann Reed: More stories</span><b role="tooltip">Mayor</b>';
  expect(left(story() + body(tip)).html).toBe(story() + body(''));
});

test('lazy pictures, formulas and closed details stay', () => {
  const body =
    '<img hidden="" src="/a.jpg"><picture hidden=""><img src="/a.jpg"></picture><noscript hidden="">x</noscript>' +
    '<math><mi hidden="">x</mi></math><details><summary>S</summary><p hidden="">D</p></details>';
  expect(left(story() + body).html).toBe(story() + body);
});

describe('what is hidden and longer than the article goes where it is no part of it', () => {
  const long = story(20);
  const title = '<h1>River</h1>';

  test.each([
    ['a dialog', `<div hidden="" role="alertdialog">${long}</div>`],
    ['a part of a dialog', `<dialog open=""><div hidden="">${long}</div></dialog>`],
    ['what is named as one', `<div class="login-popup"><div hidden="">${long}</div></div>`],
  ])('%s', (_name, away) => {
    expect(left(`<div>${title}${story(2)}</div>${away}`).html).not.toContain('Paragraph 9');
  });

  test('what stands outside of the marked article', () => {
    const article = `<article>${title}${story(2)}</article>`;
    expect(left(`${article}<section hidden="">${long}</section>`).html).toBe(article);
  });

  test('the rest of the marked article stays', () => {
    const article = `<article>${title}${story(2)}<section hidden="">${long}</section></article>`;
    expect(left(article).html).toBe(article);
  });
});

test('a program on a hidden tab stays, whatever the tab is named', () => {
  const tabs = `${story(9)}<div><section><pre>mill --turn</pre></section><section hidden=""><pre>Mill.turn()</pre></section></div>`;
  expect(left(tabs).html).toBe(tabs);
  const panel = `${story(9)}<div role="tabpanel" hidden=""><pre>Mill.turn()</pre></div>`;
  expect(left(panel).html).toBe(panel);
});

test('blurred text that stands for more goes, unless it is most of what there is', () => {
  const blurred = `<div aria-hidden="true" style="filter: blur(5px)">${prose(9)}</div>`;
  expect(left(`${story()}${blurred}`).reasons).toEqual([expect.stringContaining('hidden: Paragraph 9')]);
  expect(left(`<h1>River</h1>${blurred}`).reasons).toEqual([]);
});

test('hidden texts alike, however short, each after a heading, are the answers to a row of questions', () => {
  const answer = (name: string, text: string) => `<div><h3>${name}</h3><p hidden="">${text}</p></div>`;
  const row = answer('Who?', 'The miller.') + answer('When?', 'At night.');
  expect(left(story(9) + row).html).toBe(story(9) + row);
  const menu = answer('Towns', '<a href="/a">Ostervik</a>') + answer('Rivers', '<a href="/b">Aune</a>');
  expect(left(story(9) + menu).html).not.toContain('Ostervik');
  expect(left(story(9) + answer('Who?', 'The miller.')).html).not.toContain('The miller');
});

test('a hidden question for consent goes, however long, whatever its name; in an article about consent it may be text', () => {
  const asked = `<div hidden="">${'<p>We and our partners store cookies on your device to measure how many people read this page and for how long they do.</p>'.repeat(9)}</div>`;
  expect(left(`<h1>The river</h1>${story(2)}${asked}`).html).toBe(`<h1>The river</h1>${story(2)}`);
  expect(left(`<h1>Consent on the web</h1>${story(2)}${asked}`).html).toContain('partners');
});
