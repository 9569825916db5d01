import { findPosts } from '../../../src/article/kinds/find-posts.ts';
import { measured, proseText } from '../../support/page.ts';

const post = (name: string, time: string, text: string, furniture = '') =>
  `<div class="post"><div class="side"><a class="username" href="/user/${name}">${name}</a>${furniture}</div>` +
  `<div class="main"><div class="date">${time}</div><div class="text"><p>${text}</p></div></div></div>`;

const found = (body: string) => {
  const { root, measures } = measured(body);
  return findPosts(root, measures).map(({ author, time, message }) => [
    author,
    time?.text,
    message.textContent?.trim(),
  ]);
};

test('posts are what is repeated with a name, a time and a text', () => {
  const body =
    post('nadir', '14 September 2024', proseText(1), '<div>Joined: 3 May 2010</div><div>Posts: 312</div>') +
    post('apex', '15 September 2024', proseText(2)) +
    post('nadir', '16 September 2024', 'Thanks!');
  expect(found(body)).toEqual([
    ['nadir', '14 September 2024', proseText(1)],
    ['apex', '15 September 2024', proseText(2)],
    ['nadir', '16 September 2024', 'Thanks!'],
  ]);
});

test('posts of a table are found, and answers that stand in the post they answer', () => {
  const row = (name: string, text: string) =>
    `<tr><td><b class="author">${name}</b><br><time datetime="2024-01-02">2 Jan</time></td><td class="body">${text}</td></tr>`;
  expect(found(`<table>${row('ann', proseText(1))}${row('bob', proseText(2))}</table>`)).toHaveLength(2);
  const nested =
    `<li class="comment"><div class="by"><a href="/~ann">ann</a> <time>3 hours ago</time></div><div class="text"><p>${proseText(1)}</p></div><ol>` +
    `<li class="comment"><div class="by"><a href="/~bob">bob</a> <time>2 hours ago</time></div><div class="text"><p>${proseText(2)}</p></div></li></ol></li>`;
  expect(found(`<ol>${nested}</ol>`).map(([author]) => author)).toEqual(['ann', 'bob']);
});

test('teasers without names and a text alone are no posts', () => {
  expect(found(`<article>${proseText()}</article>`)).toEqual([]);
  const teaser = `<div class="card"><h2>A story</h2><time>3 May 2024</time><div class="text"><p>${proseText()}</p></div></div>`;
  expect(found(teaser.repeat(5))).toEqual([]);
});

test.each([
  ['the first of which has a class more', (number: number) => (number === 1 ? 'post opening' : 'post')],
  ['every second of which has a class more', (number: number) => (number % 2 ? 'post Alt reply' : 'post reply')],
])('posts are found, %s', (_name, classOf) => {
  const posts = [1, 2, 3, 4].map((number) =>
    post(`name${'abcd'[number - 1]}`, `${number} May 2024`, proseText(number)).replace(
      '"post"',
      `"${classOf(number)}"`,
    ),
  );
  expect(found(posts.join(''))).toHaveLength(4);
});

test('a class for the colour of a name does not keep it from being one', () => {
  const named = (name: string, time: string) =>
    post(name, time, proseText(2)).replace('class="username"', 'class="person text-info"');
  expect(found(named('apex', '3 May 2024') + named('nadir', '4 May 2024'))).toHaveLength(2);
});

test('answers within a post may share one of its names', () => {
  const said = (name: string, text: string, inner = '', classes = 'wide comment') =>
    `<div class="${classes}"><div class="head"><a class="author" href="/${name}">${name}</a> <time>3 May 2024</time></div><div class="body"><p>${text}</p></div>${inner}</div>`;
  const answer = said('bob', proseText(2), '', 'comment answer');
  expect(found(said('ann', proseText(1), answer) + said('cid', proseText(3))).map(([author]) => author)).toEqual([
    'ann',
    'bob',
    'cid',
  ]);
});

test('a name may be marked by the card that opens over it, or for tests', () => {
  const marked = (attribute: string, name: string) =>
    `<div class="post"><div><a ${attribute} href="https://code.example/${name}">${name}</a> <time>3 May 2024</time></div><div class="text"><p>${proseText()}</p></div></div>`;
  const body = marked('data-hovercard-url="/users/ann"', 'ann') + marked('data-testid="issue-author"', 'bob');
  expect(found(body).map(([author]) => author)).toEqual(['ann', 'bob']);
});

test('the line with the name and the day of a post is not the name', () => {
  const line = (name: string) =>
    `<div class="view-author"><span class="by">by <a class="author-link" href="/user/${name}">${name}</a></span> Posted: <time>2 years ago</time> 21 replies</div>`;
  const posts = ['ann', 'bob'].map(
    (name, at) => `<div class="post">${line(name)}<div class="text"><p>${proseText(at)}</p></div></div>`,
  );
  expect(found(posts.join('')).map(([author]) => author)).toEqual(['ann', 'bob']);
});

test('a name with a rank beside it is a name without that', () => {
  const posts = ['ann', 'bob'].map(
    (name, at) =>
      `<div class="post"><section class="message-user"><h4><a class="username" href="/members/${name}">${name}</a></h4><h5 class="userTitle">Well-known member</h5></section>` +
      `<time datetime="2025-05-0${at + 1}">May ${at + 1}, 2025</time><div class="text"><p>${proseText(at)}</p></div></div>`,
  );
  expect(found(posts.join('')).map(([author]) => author)).toEqual(['ann', 'bob']);
});
