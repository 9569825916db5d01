import { removeByRule } from '../../../src/article/steps/remove-by-rule.ts';
import type { SiteRule } from '../../../src/sites/site-rule.ts';
import { draftOf, htmlIn, story } from '../../support/page.ts';

function left(body: string, ...rules: Partial<SiteRule>[]) {
  const draft = draftOf(story() + body, { rules });
  removeByRule(draft);
  const removals = draft.removals.map(({ reason, detail, text }) => [reason, detail, text]);
  return { html: htmlIn(draft.root).slice(story().length), removals };
}

const rail = (label: string) => `<div><b>${label}</b><p><a href="/x">Other story</a></p></div>`;

test('what a selector names goes, with the selector as the detail', () => {
  const { html, removals } = left('<p class="a">One</p><p>Two</p>', { remove: [{ selector: '.a' }] });
  expect(html).toBe('<p>Two</p>');
  expect(removals).toEqual([['site rule', '.a', 'One']]);
});

test('removals of all rules add up', () => {
  expect(
    left('<p class="a">One</p><p class="b">Two</p>', { remove: [{ selector: '.a' }] }, { remove: [{ selector: '.b' }] })
      .html,
  ).toBe('');
});

test('what a rule keeps stays', () => {
  const rule = { remove: [{ selector: 'p.a' }], keep: ['.b'] };
  expect(left('<p class="a">One</p><p class="a b">Two</p>', rule).html).toBe('<p class="a b">Two</p>');
});

test('a label of the rule goes with what it announces, whatever its case and apostrophe', () => {
  const rule = { remove: [{ label: ["What's on"], announces: 'rail' as const }] };
  expect(left(rail('WHAT’S ON:') + rail('What is on'), rule)).toEqual({
    html: rail('What is on'),
    removals: [['rail', undefined, 'WHAT’S ON: Other story']],
  });
});

test('a label that ends in " …" stands for every text that begins so', () => {
  const rule = { remove: [{ label: ['Also on …'], announces: 'rail' as const }] };
  expect(left(rail('Also on the river') + rail('Also once'), rule).html).toBe(rail('Also once'));
});

test('a label may announce topics, or be a line', () => {
  const rule = {
    remove: [
      { label: ['Threads'], announces: 'topics' as const },
      { label: ['Tap here'], announces: 'line' as const },
    ],
  };
  const { html, removals } = left(
    '<div><b>Threads</b><a href="/t">River</a></div><p>Tap here</p><p>Tap here too</p>',
    rule,
  );
  expect(html).toBe('<p>Tap here too</p>');
  expect(removals.map(([reason]) => reason)).toEqual(['tags', 'label']);
});
