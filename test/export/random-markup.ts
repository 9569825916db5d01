import fc from 'fast-check';

/** Elements that come through the gate, in whatever order a page may nest them. */
const NAMES = (
  'p h2 h3 ul ol li dl dt dd blockquote q cite pre code kbd em strong b i u s del ins mark small sub sup abbr dfn time data ' +
  'bdi bdo ruby rt rp a img figure figcaption table caption thead tbody tfoot tr th td colgroup col hr br details summary span div aside'
).split(' ');

const VOID = new Set(['img', 'hr', 'br', 'col']);

/** Attributes as pages write them, good and bad. */
const ATTRIBUTES: Readonly<Record<string, readonly [name: string, value: string][]>> = {
  a: [
    ['href', 'https://paper.example/a|b [c]?q=%zz'],
    ['href', '#lectern-1'],
    ['href', 'magnet:?x=1'],
    ['title', 'T"<'],
  ],
  img: [
    ['src', 'https://paper.example/p.png'],
    ['src', 'https://paper.example/gone.png'],
    ['width', '50%'],
    ['alt', 'A & B'],
  ],
  ol: [
    ['start', '3'],
    ['start', 'x'],
    ['type', 'Z'],
    ['reversed', ''],
  ],
  li: [
    ['value', '4'],
    ['id', 'lectern-1'],
  ],
  td: [
    ['colspan', '2'],
    ['rowspan', '0'],
    ['headers', 'lectern-9'],
  ],
  th: [
    ['scope', 'wide'],
    ['colspan', '3'],
  ],
  time: [
    ['datetime', 'yesterday'],
    ['datetime', '2026-11-30'],
  ],
  p: [
    ['id', 'lectern-1'],
    ['lang', 'not a language'],
    ['dir', 'rtl'],
  ],
  aside: [
    ['data-part', 'pull quote'],
    ['role', 'doc-pullquote'],
  ],
};

/** A tree of elements in any nesting; its words are numbered, so that each is another. */
export const anyBody: fc.Arbitrary<HTMLElement> = fc
  .letrec<{ node: Node | string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom(' ', 'word', ' word ', 'a_b*c', '1. x', '| pipe', '<b>', '$5', '\u0001'),
      fc
        .tuple(fc.constantFrom(...NAMES), fc.array(tie('node'), { maxLength: 4 }), fc.nat(9))
        .map(([name, children, choice]) => {
          const made = document.createElement(name);
          const attribute = ATTRIBUTES[name]?.[choice];
          if (attribute) made.setAttribute(...attribute);
          if (name === 'img' && !made.hasAttribute('src')) made.setAttribute('src', 'https://paper.example/p.png');
          if (!VOID.has(name)) made.append(...children.map(clone));
          return made as Node;
        }),
    ),
  }))
  .node.map((node) => {
    const { body } = document.implementation.createHTMLDocument('');
    body.append(clone(node));
    numberWords(body);
    return body;
  });

const clone = (node: Node | string): Node | string => (typeof node === 'string' ? node : node.cloneNode(true));

function numberWords(body: HTMLElement): void {
  const texts = document.createTreeWalker(body, 4);
  for (let count = 1; texts.nextNode(); count++) {
    const { currentNode: text } = texts;
    text.nodeValue = text.nodeValue?.replace('word', `word${count}`) ?? '';
  }
}
