/** Namespaces of what a chapter of a book is written in. */
export const XHTML = 'http://www.w3.org/1999/xhtml';
export const MATHML = 'http://www.w3.org/1998/Math/MathML';
export const SVG = 'http://www.w3.org/2000/svg';
export const OPS = 'http://www.idpf.org/2007/ops';

const words = (list: string): readonly string[] => list.split(' ');

/** Elements of HTML that EPUB 3.2 takes; all others are replaced by what is in them. */
export const ELEMENTS: ReadonlySet<string> = new Set(
  words(
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite pre code kbd samp var em strong b i u s del ins mark small ' +
      'sub sup abbr dfn time data bdi bdo ruby rt rp a img figure figcaption table caption thead tbody tfoot tr th td ' +
      'colgroup col hr br wbr details summary span div aside section header',
  ),
);

/** Patterns that the values of attributes must match. */
const NUMBER = /^-?\d{1,9}$/;
const COUNT = /^[1-9]\d{0,2}$/;
const SIZE = /^\d{1,5}$/;
const ANY = /^/;

/** Attributes that elements may have, with the pattern of their values. */
export const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  '*': { dir: /^(?:ltr|rtl|auto)$/ },
  a: { title: ANY },
  abbr: { title: ANY },
  aside: { role: /^(?:note|doc-pullquote)$/ },
  col: { span: COUNT },
  data: { value: ANY },
  details: { open: ANY },
  dfn: { title: ANY },
  img: { alt: ANY, title: ANY, width: SIZE, height: SIZE },
  ol: { start: NUMBER, type: /^[1aAiI]$/, reversed: ANY },
  td: { colspan: COUNT, rowspan: COUNT },
  th: { colspan: COUNT, rowspan: COUNT, scope: /^(?:row|col|rowgroup|colgroup)$/ },
  time: { datetime: ANY },
};

/** Attributes whose value is their own name. */
export const SWITCHES: ReadonlySet<string> = new Set(['open', 'reversed']);

/** Tag of a language, as BCP 47 has it. */
export const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

const SWITCH = /^(?:true|false)$/;
const LENGTH = /^-?\d*\.?\d+(?:em|ex|px|in|cm|mm|pt|pc|%)?$/;
const SPACE = /^-?\d*\.?\d+(?:em|ex|px|in|cm|mm|pt|pc|%)$/;
const ALIGN = /^(?:left|center|right)(?:\s+(?:left|center|right))*$/;
const LINE_KINDS = /^(?:none|solid|dashed)(?:\s+(?:none|solid|dashed))*$/;
const SPACES = /^\d*\.?\d+(?:em|ex|px|pt|%)(?:\s+\d*\.?\d+(?:em|ex|px|pt|%))*$/;
const ROWS = /^(?:top|bottom|center|baseline|axis)(?:\s+(?:top|bottom|center|baseline|axis))*$/;
const VARIANT =
  /^(?:normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace)$/;
const TOKEN = { mathvariant: VARIANT, dir: /^(?:ltr|rtl)$/ };

/** Elements of MathML with the attributes that each may have there, by the schema of MathML 3. */
export const MATH: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  math: { display: /^(?:block|inline)$/, alttext: ANY, dir: /^(?:ltr|rtl)$/ },
  mrow: { dir: /^(?:ltr|rtl)$/ },
  mi: TOKEN,
  mn: TOKEN,
  mtext: TOKEN,
  ms: TOKEN,
  mo: {
    ...TOKEN,
    form: /^(?:prefix|infix|postfix)$/,
    ...Object.fromEntries(
      words('fence separator stretchy symmetric largeop movablelimits accent').map((name) => [name, SWITCH]),
    ),
    ...{ lspace: SPACE, rspace: SPACE, minsize: LENGTH, maxsize: LENGTH },
  },
  mspace: { width: SPACE, height: SPACE, depth: SPACE },
  mfrac: { linethickness: LENGTH },
  msqrt: {},
  mroot: {},
  mstyle: { displaystyle: SWITCH, scriptlevel: /^[+-]?\d$/, mathvariant: VARIANT },
  merror: {},
  mpadded: { width: SPACE, height: SPACE, depth: SPACE, lspace: SPACE, voffset: SPACE },
  mphantom: {},
  mfenced: { open: ANY, close: ANY, separators: ANY },
  menclose: { notation: /^[a-z ]+$/ },
  msub: {},
  msup: {},
  msubsup: {},
  munder: { accentunder: SWITCH },
  mover: { accent: SWITCH },
  munderover: { accent: SWITCH, accentunder: SWITCH },
  mmultiscripts: {},
  mprescripts: {},
  none: {},
  mtable: {
    ...{ columnalign: ALIGN, rowalign: ROWS, columnlines: LINE_KINDS, rowlines: LINE_KINDS, displaystyle: SWITCH },
    ...{ columnspacing: SPACES, rowspacing: SPACES, frame: /^(?:none|solid|dashed)$/ },
  },
  mtr: { columnalign: ALIGN, rowalign: ROWS },
  mlabeledtr: { columnalign: ALIGN, rowalign: ROWS },
  mtd: { columnalign: /^(?:left|center|right)$/, rowalign: ROWS, columnspan: COUNT, rowspan: COUNT },
};

/** Number of parts of an element of MathML, where that is fixed. */
export const MATH_PARTS: Readonly<Record<string, number>> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
};

/** Elements and attributes of drawings. */
export const DRAWING_ELEMENTS: ReadonlySet<string> = new Set(
  words('svg g path rect circle ellipse line polyline polygon text tspan title desc'),
);
export const DRAWING_ATTRIBUTES = words(
  'viewBox preserveAspectRatio width height d x y x1 y1 x2 y2 dx dy cx cy r rx ry points transform rotate textLength ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin ' +
    'opacity font-size font-weight font-style text-anchor dominant-baseline visibility aria-label role',
);

/** Values of attributes of drawings that have a few alone, by the schema of SVG 1.1. */
export const DRAWING_VALUES: Readonly<Record<string, RegExp>> = {
  'text-anchor': /^(?:start|middle|end)$/,
  'fill-rule': /^(?:nonzero|evenodd)$/,
  'stroke-linecap': /^(?:butt|round|square)$/,
  'stroke-linejoin': /^(?:miter|round|bevel)$/,
  'font-style': /^(?:normal|italic|oblique)$/,
  'font-weight': /^(?:normal|bold|bolder|lighter|[1-9]00)$/,
  visibility: /^(?:visible|hidden|collapse)$/,
  'dominant-baseline':
    /^(?:auto|use-script|no-change|reset-size|ideographic|alphabetic|hanging|mathematical|central|middle|text-(?:after|before)-edge)$/,
};
