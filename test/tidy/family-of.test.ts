import { familyOf } from '../../src/tidy/family-of.ts';

function family(html: string, reason: string): string | undefined {
  document.body.innerHTML = html;
  return familyOf(document.body.firstElementChild as Element, reason);
}

test('a rail is one of related stories, or of those that are read most, by its name or its heading', () => {
  expect(family('<div><h3>Related</h3></div>', 'rail')).toBe('related');
  expect(family('<div class="most-popular"></div>', 'rail')).toBe('mostRead');
  expect(family('<div><h3>Meistgelesen</h3></div>', 'repeated')).toBe('mostRead');
  expect(family('<div><h3>人気の記事</h3></div>', 'rail')).toBe('mostRead');
});

test('other clutter has the family of its reason', () => {
  expect(family('<p></p>', 'donation')).toBe('newsletter');
  expect(family('<p></p>', 'share bar')).toBe('share');
  expect(family('<p></p>', 'audio player')).toBe('summaries');
});

test('what belongs to the page has none', () => {
  for (const reason of ['author card', 'tags', 'navigation', 'next story', 'search', 'dialog', 'hidden']) {
    expect(family('<p></p>', reason)).toBeUndefined();
  }
});

test('what a site says of its earnings is no advertisement', () => {
  expect(family('<div>Cheap tickets</div>', 'advertisement')).toBe('advertisements');
  expect(family('<div>We may earn a commission.</div>', 'advertisement')).toBeUndefined();
  expect(family('<div>Dieser Text enthält Affiliate-Links.</div>', 'advertisement')).toBeUndefined();
});

test('a label has the family of what it stands for, and one that leads somewhere has none', () => {
  expect(family('<p>Advertisement</p>', 'label')).toBe('advertisements');
  expect(family('<p>Anzeige</p>', 'label')).toBe('advertisements');
  expect(family('<div>Share <a href="/x">X</a></div>', 'label')).toBe('share');
  expect(family('<p>Subscribe to our newsletter</p>', 'label')).toBe('newsletter');
  expect(family('<a href="#text">Skip to content</a>', 'label')).toBeUndefined();
  expect(family('<a href="#top">Back to top</a>', 'label')).toBeUndefined();
  expect(family('<button>Share</button>', 'label')).toBeUndefined();
});
