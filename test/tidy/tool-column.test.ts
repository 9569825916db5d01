import { isTool } from '../../src/tidy/tool-column.ts';

function isToolOf(html: string): boolean {
  document.body.innerHTML = `<aside>${html}</aside>`;
  return isTool(document.querySelector('aside') as Element);
}

beforeAll(() => history.replaceState(null, '', '/guide/pump'));

test.each([
  ['buttons of its own', '<button>Mon 5</button> <button>Tue 6</button>'],
  ['a link to do it', '<a href="/apply/7">Apply for this position</a>'],
  ['a list of facts', '<ul><li>500 g plums</li><li>200 g flour</li><li>2 eggs</li></ul>'],
  ['terms and values', '<dl><dt>Pay</dt><dd>3,400</dd><dt>From</dt><dd>May</dd><dt>Place</dt><dd>Lock 7</dd></dl>'],
  [
    'the menu that this page is in',
    '<div><nav><a href="/guide">Start</a><a href="/guide/pump">The pump</a></nav></div>',
  ],
  ['a menu that says where one is', '<nav><a href="/guide/2" aria-current="page">The pump</a></nav>'],
  [
    'a list that marks this page among the others of its course',
    '<ul><li><a href="/guide/1">The well</a></li><li class="active">The pump</li><li><a href="/guide/3">The pipe</a></li></ul>',
  ],
  [
    'a list of links that marks the one to this page',
    '<ul><li><a href="/guide/well">The well</a></li><li><a class="current" href="/guide/pump">The pump</a></li></ul>',
  ],
])('a column with %s is a tool', (_, html) => {
  expect(isToolOf(html)).toBe(true);
});

test.each([
  ['buttons that every column has', '<button>Show more</button> <button>Next</button> <button>×</button>'],
  ['calls to sign up and to follow', '<button>Subscribe</button> <button>Follow us</button>'],
  ['links to order something elsewhere', '<a href="https://shop.test/">Order the book</a>'],
  [
    'lists of links',
    '<ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li><li><a href="/3">Three</a></li></ul>',
  ],
  [
    'tabs of which one is marked',
    '<ul><li class="active"><a href="/latest">Latest</a></li><li><a href="/popular">Popular</a></li></ul>',
  ],
  ['a menu of other pages', '<nav><a href="/world">World</a><a href="/city">City</a></nav>'],
  [
    'headlines with such words',
    '<a href="/3">Last phone box lends books to those who book it</a> <a href="/4">Bookmarks</a>',
  ],
  ['text', '<p>A word of the editors on the tides of the week.</p>'],
])('a column with %s is none', (_, html) => {
  expect(isToolOf(html)).toBe(false);
});
