import '../../../src/entry-points/other-languages.ts';
import '../../../src/entry-points/western-languages.ts';
import { trimLines } from '../../../src/article/steps/trim-lines.ts';
import { draftOf, story } from '../../support/page.ts';

const company = '<p>Velmere Granite supplies stone for ports and coasts, and employs four hundred people.</p>';

const textAfter = (end: string): string => {
  const draft = draftOf(`<div>${story(6)}${end}</div>`);
  trimLines(draft);
  return draft.root.textContent ?? '';
};

test('what a company says of itself at the end goes with its label', () => {
  for (const label of [
    '<h3>About Velmere Granite</h3>',
    '<p><strong>Über Velmere Granite</strong></p>',
    '<h3>About the Velmere Works</h3>',
    '<p><strong>About our company</strong></p>',
    '<h3>О компании</h3>',
    '<h2>会社概要</h2>',
    '<h3>关于石桥集团</h3>',
  ])
    expect(textAfter(`${label}${company}`)).not.toContain('Velmere');
});

test('sections about several things, or with much text, stay', () => {
  const two = `<h3>About Velmere Granite</h3>${company}<h3>About Velmere Sand</h3>${company}`;
  expect(textAfter(two)).toContain('Velmere Sand');
  expect(textAfter(`<h3>About Velmere Granite</h3>${story(5)}`)).toContain('Velmere Granite');
});

test('what a company says of itself goes before how to reach it, in German too', () => {
  const contact = '<h3>Pressekontakt</h3><p>Jo Stein, Tel. 020 5555</p>';
  expect(textAfter(`<h3>Über Velmere Granit</h3>${company}${contact}`)).not.toMatch(/Velmere|Stein/);
});
