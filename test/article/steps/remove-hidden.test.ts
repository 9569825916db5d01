import { removeHidden } from '../../../src/article/steps/remove-hidden.ts';
import { draftOf, htmlIn, story } from '../../support/page.ts';

/** What is left of a body; what has the attribute `hidden` is not shown. */
function left(body: string, hidden = '[hidden]') {
  const draft = draftOf(body, { hidden });
  removeHidden(draft);
  return { html: htmlIn(draft.root), reasons: draft.removals.map(({ reason, text }) => `${reason}: ${text}`) };
}

test('what the page hides goes, as one piece', () => {
  const { html, reasons } = left(`${story()}<div hidden><p>Away</p><p>with it</p></div>`);
  expect(html).toBe(story());
  expect(reasons).toEqual(['hidden: Awaywith it']);
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
