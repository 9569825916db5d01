import { removeAuthorCards } from '../../../src/article/steps/remove-author-cards.ts';
import { draftOf, htmlIn, prose, story } from '../../support/page.ts';

function left(body: string): string {
  const draft = draftOf(story() + body);
  removeAuthorCards(draft);
  return htmlIn(draft.root).slice(story().length);
}

const portrait = '<img src="/ada.jpg" alt="Portrait of Ada Reed">';

test.each([
  `<div>${portrait}<div><p>Ada Reed</p><p>River correspondent</p></div></div>`,
  `<div><a href="/author/ada"><img src="/x.jpg" alt=""></a><a href="/author/ada">Ada Reed</a></div>`,
  `<aside><div>${portrait}</div><h4>Ada Reed</h4><span>Opinion</span></aside>`,
])('%s goes', (card) => {
  expect(left(card + prose(9))).toBe(prose(9));
  expect(left(`<div>${card}${prose(9)}</div>`)).toBe(`<div>${prose(9)}</div>`);
});

test.each([
  ['a figure', `<figure>${portrait}<figcaption>Ada Reed</figcaption></figure>`],
  ['a picture with a sentence', `<div>${portrait}<p>Ada Reed</p><p>She saw it.</p></div>`],
  ['a picture of something else', '<div><img src="/mill.jpg" alt="The old mill"><p>Ada Reed</p></div>'],
  ['a picture alone', `<div>${portrait}</div>`],
  ['two pictures', `<div>${portrait}${portrait}<p>Ada Reed</p></div>`],
  ['the head of the story', '<header><h1>Mill</h1><a href="/author/ada">Ada Reed</a><img src="/m.jpg"></header>'],
  ['a picture in prose', `<div>${portrait}${prose(9)}</div>`],
  ['a picture with many lines', `<div>${portrait}<p>Ada Reed</p>${'<p>A line</p>'.repeat(5)}</div>`],
])('%s stays', (_name, body) => expect(left(body)).toBe(body));
