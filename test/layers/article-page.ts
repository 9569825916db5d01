/** Titles of the parts of the page; its links lead to them. */
const PARTS = ['The depot', 'The north bank', 'The old bridge', 'The gardens', 'The weir', 'The last mile'];

const SENTENCES = [
  'The path along the canal was closed for two winters, and nobody had asked for it in the first of them.',
  'When the gardeners came back in spring they counted forty trees, of which six had to be felled.',
  'The teacher brought a class to draw the wall, and the drawings hung in the depot until autumn.',
  'The engineers read their memo aloud in the rain, because the hall had been let to a choir.',
  'Two cyclists measured the bend with a rope and found it narrower than the plan had promised.',
  'What the mayor wanted was a gate; what the water board wanted was to be left in peace.',
  'In the end the stones were laid by night, when the boats lay still and the lamps were on.',
];

/** A page with a long article, nothing of it clutter, on which the script of a library runs. */
export function articlePage(library: string): string {
  const parts = PARTS.map((title, part) => `<h2 id="part-${part}">${title}</h2>${paragraphs(part)}`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The path along the canal</title>
    <meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/bundles/${library}.css">
    <style>
      body { margin: 0; font: 18px/1.5 sans-serif; color: #111; background: #fff }
      #page { max-width: 720px; margin: 0 auto; padding: 0 20px 60px }
      /* As in systems where bars lie over the page, so that a picture tells nothing but what is there. */
      html { scrollbar-width: none }
      /* The same whether the mouse is over it and it has the focus. */
      #open { background: #eee; color: #111; border: 1px solid #555; outline: none }
    </style></head>
    <body><div id="page"><header><p><a href="/">The Canal Chronicle</a></p></header>
    <main><article><h1>The path along the canal</h1>
    <p>By <a rel="author" href="/ana">Ana Torres</a>, <time datetime="2020-10-09">October 9, 2020</time></p>
    <div id="spot"></div>${parts}</article></main></div>
    <script src="/bundles/${library}.js"></script></body></html>`;
}

function paragraphs(part: number): string {
  return [0, 1, 2, 3]
    .map((nth) => `<p>${sentences(part * 4 + nth)} ${link((part + nth + 1) % PARTS.length)}</p>`)
    .join('\n');
}

function sentences(start: number): string {
  return [0, 2, 3].map((step) => SENTENCES[(start + step) % SENTENCES.length]).join(' ');
}

const link = (part: number): string =>
  `More on this is said in <a class="part" href="#part-${part}">${PARTS[part]}</a>.`;
