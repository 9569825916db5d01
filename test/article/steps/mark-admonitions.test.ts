import { mayHaveNotes } from '../../../src/article/steps/box-signs.ts';
import { BOXES, markAdmonitions } from '../../../src/article/steps/mark-admonitions.ts';
import { draftOf, htmlIn } from '../../support/page.ts';

function marked(body: string): string {
  const draft = draftOf(body);
  markAdmonitions(draft);
  return htmlIn(draft.root).replaceAll(' data-lectern-part="admonition"', ' note');
}

test.each([
  [
    'Sphinx',
    '<div class="admonition warning"><p class="admonition-title">Warning</p><p>Hold on.</p></div>',
    '<div class="admonition warning" note><p class="admonition-title"><strong>Warning</strong></p><p>Hold on.</p></div>',
  ],
  [
    'Docusaurus',
    '<div class="theme-admonition"><div class="admonitionHeading_x"><span><svg></svg></span>tip</div><div><p>Hold on.</p></div></div>',
    '<div class="theme-admonition" note><p class="admonitionHeading_x"><strong><span><svg></svg></span>tip</strong></p><div><p>Hold on.</p></div></div>',
  ],
  [
    'Starlight',
    '<aside class="starlight-aside"><p class="starlight-aside__title">Note</p><p>Hold on.</p></aside>',
    '<aside class="starlight-aside" note><p class="starlight-aside__title"><strong>Note</strong></p><p>Hold on.</p></aside>',
  ],
  [
    'Asciidoctor, with an icon',
    '<div class="admonitionblock"><table><tbody><tr><td class="icon"><i title="Tip"></i></td><td class="content">Hold on.</td></tr></tbody></table></div>',
    '<div class="admonitionblock" note><p class="title"><strong>Tip</strong></p>Hold on.</div>',
  ],
  [
    'no title',
    '<div class="notecard"><p><strong>Note:</strong> Hold on.</p></div>',
    '<div class="notecard" note><p><strong>Note:</strong> Hold on.</p></div>',
  ],
  [
    'a list',
    '<ul class="callout"><li>Hold on.</li></ul>',
    '<div note><ul class="callout"><li>Hold on.</li></ul></div>',
  ],
])('a box by %s is a note with its title', (_name, body, expected) => expect(marked(body)).toBe(expected));

test.each(
  BOXES.replace(/:not\(details\)|:not\(\.hatnote\)/g, '')
    .split(/,\s*(?![^(]*\))/)
    .flatMap((box) => {
      const [, start = box, others] = /^(.*?):is\((.*)\)$/.exec(box) ?? [];
      return others ? others.split(', ').map((other) => start + other) : [start];
    }),
)('%s is a sign that an article may have notes', (box) => {
  const [, name = '', classes = '', attribute, value = ''] =
    /^(\w*)((?:\.[\w-]+)*)(?:\[([\w-]+)=?(\w*)\])?$/.exec(box) ?? [];
  const draft = draftOf('<p>A line.</p>');
  expect(mayHaveNotes(draft)).toBe(false);
  const made = draft.document.createElement(name || 'div');
  made.className = classes.replaceAll('.', ' ').trim();
  if (attribute) made.setAttribute(attribute, value);
  draft.root.append(made);
  expect(made.matches(BOXES)).toBe(true);
  expect(mayHaveNotes(draft)).toBe(true);
});

test.each([
  ['empty', '<div class="admonition"><p class="admonition-title"></p></div>'],
  ['a hatnote', '<div role="note" class="hatnote">For the bird, see there.</div>'],
  ['a box of details', '<details class="admonition"><summary>Note</summary>Hold on.</details>'],
])('%s is none', (_name, body) => expect(marked(body)).toBe(body));

test('a box in a box is a part of it', () => {
  const body = '<div class="alert alert-info"><div role="note">Hold on.</div></div>';
  expect(marked(body)).toBe(body.replace('alert-info"', 'alert-info" note'));
});

test('what is long is a part of the text, even if it is named a title', () => {
  const long = 'Hold on to the rail while the bridge is being lowered, and do not wave at the engineer.';
  expect(marked(`<div class="callout"><div class="title">${long}</div></div>`)).not.toContain('<strong>');
});
