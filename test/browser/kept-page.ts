import { articlePage, paragraphs } from './reader-pages.ts';

const [first = '', second = '', third = ''] = paragraphs(3).split(/\n(?=<p)/);

/** Formulas as KaTeX, MathJax and Wikipedia leave them, and one that the page wrote itself. */
const FORMULAS = `
  <p>The flow is <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>q</mi><mo>=</mo><mi>v</mi></mrow>
  <annotation encoding="application/x-tex">q = v</annotation></semantics></math></span><span class="katex-html"
  aria-hidden="true"><span class="mord">q=v twice</span></span></span> in the narrow part of the canal, as the engineers say.</p>
  <mjx-container display="true"><mjx-math aria-hidden="true"><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml><math display="block">
  <mfrac><mn>1</mn><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mfrac></math></mjx-assistive-mml></mjx-container>
  <p>Its depth <span class="mwe-math-element"><span style="display: none"><math alttext="d^{2}"><msup><mi>d</mi><mn>2</mn></msup>
  </math></span><img src="/formula.png" alt="d^{2}"></span> was measured twice, and the slope
  <script type="math/tex">\\alpha</script> was not, which the report admits in a note of its own.</p>`;

const CODE = `
  <div class="highlight highlight-source-js"><pre><span class="line">const depth = 3;</span><br><span class="line">flow(depth);</span></pre>
  <button>Copy</button></div>
  <table class="rouge-table"><tbody><tr><td class="gutter rouge-gutter"><pre>1\n2</pre></td><td class="code rouge-code"><pre>while (rain)
  wait();</pre></td></tr></tbody></table>`;

const TABLE = `
  <table><caption>Depth of the canal</caption><thead><tr><th id="place" scope="col">Place</th><th id="depth" scope="col">Depth</th></tr></thead>
  <tbody><tr><td headers="place">Mill</td><td headers="depth">3 m</td></tr><tr><td colspan="2">No other place was measured</td></tr></tbody></table>`;

const FOLDS = `
  <div class="accordion"><h3>Who pays for the gate at the mill?</h3><div style="display: none"><p>The state pays two thirds of what the
  gate costs, and the city the rest of it, which the council has put into the budget of the coming year.</p></div></div>`;

const LISTS = `
  <ol start="4" type="a"><li>Fourth demand of the council, on shade along the whole path</li><li value="9">Ninth demand, on the gate at the mill</li></ol>
  <dl><dt>Weir</dt><dd>A low wall across the canal, over which the water falls</dd></dl>
  <blockquote cite="https://www.memo.test/1672"><p>Twice the height of a step and once its depth should make a stride.</p></blockquote>
  <details><summary>The whole memo</summary><p>The memo of the third of March, which nobody had read before the vote.</p></details>
  <p>The old name <ruby>運河<rt>unga</rt></ruby> stands on the sign, and <span lang="fr">le canal</span> below it.</p>`;

/** Pictures that wait, of every kind, and a drawing beside an icon. */
const PICTURES = `
  <div class="wp-caption"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/lazy.jpg" width="640" height="360">
  <p class="wp-caption-text">The weir at noon.</p></div>
  <figure><amp-img src="/amp.jpg" alt="The gate" width="640" height="360"></amp-img><figcaption>The gate.</figcaption></figure>
  <picture><source type="image/webp" srcset="/wide.webp 1200w, /small.webp 300w"><img alt="The bank"></picture>
  <figure><svg width="400" height="200"><title>Visitors</title><style>.bar { fill: rgb(0, 90, 160) }</style><rect class="bar" x="10" y="60" width="60" height="120"/>
  <rect class="bar" x="90" y="20" width="60" height="160"/><text x="10" y="195">2019</text><text x="90" y="195">2020</text></svg>
  <figcaption>Visitors by year.</figcaption></figure>
  <p>An icon <svg viewBox="0 0 24 24" width="24" height="24"><path d="M0 0h24v24z"/></svg> stands in this line of the page.</p>
  <video src="/film.mp4" poster="/poster.jpg" width="640" height="360" preload="auto"><track kind="captions" srclang="en" src="/film.vtt"></video>
  <audio src="/sound.wav"></audio>`;

const EMBEDS = `
  <div class="video"><iframe src="about:blank" data-src="https://www.youtube.com/embed/abcdefghijk?autoplay=1" title="A walk along the canal"></iframe></div>
  <lite-youtube videoid="ABCDEFGHIJK" playlabel="The flood" style="background-image: url('https://i.ytimg.com/vi/ABCDEFGHIJK/hq.jpg')"></lite-youtube>
  <figure><iframe src="https://player.vimeo.com/video/1234567" data-poster="/still.jpg" title="The mill"></iframe></figure>
  <blockquote class="twitter-tweet"><p>The gate is open again.</p>Ana <a href="https://twitter.com/ana/status/123456789">March 3</a></blockquote>
  <figure><iframe src="https://charts.test/depth" title="Depth over time" width="600" height="400"></iframe></figure>
  <iframe src="https://ads.test/ads/banner" title="Advertisement" width="600" height="400"></iframe>`;

const NOTES = `
  <p>The memo is quoted here<sup id="ref1"><a href="#note1">1</a></sup>, in a line of its own, as the mayor had asked for.</p>
  <ol class="footnotes"><li id="note1">Read aloud on the third of March. <a href="#ref1" aria-label="Back to the text">↩</a></li></ol>`;

/** A page that has every kind of content that the reader keeps. */
export const keptPage = articlePage({
  body: [first, FORMULAS, CODE, second, TABLE, FOLDS, LISTS, PICTURES, third, EMBEDS, paragraphs(12), NOTES].join('\n'),
});
