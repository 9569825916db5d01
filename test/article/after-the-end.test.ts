import { extract } from '../../src/article/extract.ts';
import { pageOf, prose, proseText, story } from '../support/page.ts';

// Whole pages on which something follows the end of the article, or only looks like that.

const NAME = 'River rises in the night';
const HEAD = `<h1>${NAME}</h1><p class="byline">By <a rel="author" href="/staff/ada">Ada Reed</a></p>`;

function textOf(end: string, lang = 'en', lines = story(8)): string {
  const page = pageOf(
    `<header><nav><a href="/">The Paper</a></nav></header><main>${HEAD}<div>${lines}${end}</div></main>`,
    `<title>${NAME} | The Paper</title>`,
  );
  page.documentElement.lang = lang;
  const extraction = extract(page, { address: 'https://paper.example/night' });
  if (extraction.kind === 'none') throw new Error(`No article: ${extraction.why}.`);
  return extraction.article.body.textContent ?? '';
}

const rest = 'Heron sails on the water of the mill, and whoever wants to know why has to come along with him.';

test.each([
  ['a preview', `<p><strong>Coming next week:</strong> ${rest}</p>`],
  ['what the next column is about', `<p><strong>In next week’s column:</strong> Heron. ${rest}</p>`],
  ['when the next column comes', `<p><i>Coming Saturday: Heron. ${rest}</i></p>`],
  ['a plea for a podcast', '<p>Heron is a podcast too. Listen and subscribe wherever you get your podcasts.</p>'],
  ['a plea for an app', '<p>With Heron you miss nothing. Download it from the App Store or Google Play today.</p>'],
  [
    'a plea for money of several paragraphs, with a button',
    `<div><div>Heron tells what nobody else tells, and everybody may read it.</div><p>Please consider a donation of five crowns a month.</p><p><a href="/give">Yes, I will</a></p></div>`,
  ],
  ['the life of the author', '<p><em>Ada Reed is a reporter who lives on the Heron with two dogs.</em></p>'],
  [
    'a licence',
    '<p>This article was first published by Heron and is republished under a Creative Commons licence.</p>',
  ],
  ['rules for a reprint', `<h3>Republish this story</h3><p>Heron: ${rest}</p><ul><li>You may not sell it.</li></ul>`],
  [
    'what two companies say, and a contact',
    `<p><b>About Heron Works</b><br>Heron was founded in 2003.</p><p><b>About Heron Port</b></p><p>${rest}</p><p><b>Media contact</b><br>Jon Heron</p>`,
  ],
  ['what readers say', `<h3>What our readers say</h3><p>Heron! ${rest} (Anna K., Ostervik)</p>`],
])('%s goes', (_name, end) => {
  const text = textOf(end);
  expect(text).toContain('Paragraph 8');
  expect(text).not.toContain('Heron');
});

test.each([
  ['de', `<h3>Mehr aus der Serie</h3><p>Heron: ${rest}</p>`],
  ['de', '<p>Wenn Ihnen Heron gefällt, unterstützen Sie uns mit einer Spende.</p>'],
  ['fr', '<p>Heron vit de ses lecteurs : faites un don.</p>'],
  ['es', `<p>Próximo capítulo: Heron ${rest}</p>`],
])('so it does in %s', (lang, end) => expect(textOf(end, lang)).not.toContain('Heron'));

test.each([
  ['people of an interview', `<h2>The two</h2><p>Jon Heron studied in Trondheim.</p><p>Ada Heron is a teacher.</p>`],
  ['a text about podcasts', '<p>Heron is to be found among four million podcasts, most of which end after a year.</p>'],
  ['a section of prose', `<h2>Read on</h2><p>Heron ${rest}</p><p>${proseText(20)}</p>`],
  [
    'what a collection brought',
    '<p>"We asked for a donation of fifty, and Heron got two hundred," says the keeper.</p>',
  ],
  ['what comes next', '<p>Next week the council decides on Heron. The vote will be close, as everybody says.</p>'],
  ['a correction', '<p><em>Correction: an earlier version of this article gave the height of Heron wrongly.</em></p>'],
  [
    'the subject of the text',
    '<p>She is the author of eleven novels, and Heron, the twelfth, is to come out soon.</p>',
  ],
  [
    'a section about a thing',
    `<h2>About Section 12</h2>${prose(21)}${prose(22)}${prose(23)}${prose(24)}<p>Heron ${rest}</p>`,
  ],
])('%s stays', (_name, end) => expect(textOf(end)).toContain('Heron'));

test('a plea as long as half of a brief takes nothing of it along', () => {
  const plea = `<div><p>Heron: ${rest}</p><p>Help keep news free for everyone by giving us as little as $1.</p></div>`;
  const text = textOf(plea, 'en', `${prose(1)}${prose(2)}`);
  expect(text).toContain('Paragraph 2');
  expect(text).not.toContain('Heron');
});
