// Parts that the pages of the harm suite share.
import type { Maker } from './makers.ts';
import type { Look } from './state.ts';
import type { Words } from './words.ts';

const STYLE = `body{margin:0;padding-bottom:110px;font:16px/1.5 sans-serif} :not(:defined){display:block} [hidden]{display:none!important}
  main{max-width:860px;margin:0 auto;padding:12px;display:block} label{display:block} button,input,select,textarea{font:inherit;padding:6px}
  .modal-dialog,.toast{display:block} img{max-width:100%} header>*{display:inline-block;margin:4px 12px}`;

/** Records what is done, and gives controls their action by their attributes. It alters nothing that it is not asked for. */
const SCRIPT = `var proof = [];
  const note = (text) => proof.push(text);
  addEventListener('submit', (event) => {
    event.preventDefault();
    note([...new FormData(event.target)].map(([name, value]) => name + '=' + value).join(', '));
  });
  addEventListener('click', ({ target }) => {
    if (!target.closest) return;
    const own = (name) => target.closest('[data-' + name + ']');
    const link = target.closest('a[href^="#"]');
    if (link) note(link.getAttribute('href'));
    if (own('note')) note(own('note').dataset.note);
    if (own('dismiss')) own('dismiss').closest('[data-clutter]').remove();
    if (own('closes')) closeOpened(own('closes').closest('[data-opened]'));
    else if (own('opens')) openBy(own('opens'));
  });
  const openBy = (opener) => {
    const what = document.getElementById(opener.dataset.opens);
    if (what.localName === 'template') document.querySelector('[data-holder]').append(what.content.cloneNode(true));
    else if (what.localName === 'dialog') what.showModal();
    else what.hidden = false;
    if (opener.hasAttribute('data-locks')) document.body.style.overflow = 'hidden';
    if (opener.hasAttribute('data-inert')) document.querySelector('main').inert = true;
  };
  const closeOpened = (what) => {
    if (what.localName === 'dialog') what.close();
    else if (what.id) what.hidden = true;
    else what.remove();
    document.body.style.overflow = '';
    document.querySelector('main').inert = false;
  };`;

/** What a page consists of besides what all have; each part is markup. */
interface Parts {
  readonly title: string;
  /** Inside of the main part. */
  readonly body: string;
  /** After the main part: bars, templates. */
  readonly after?: string;
  readonly script?: string;
}

/** Writes a page: the head of the site, the main part, what stands over it. */
export function page(
  { maker, language, words, clutter }: Look,
  { title, body, after = '', script = '' }: Parts,
): string {
  const layers = { consent: consentBar, newsletter: newsletterLayer, none: () => '' };
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body>
${siteHeader(maker, words)}
${maker.part('main', 'content', `<h1>${title}</h1>${body}`)}
${after}<div data-holder></div>${layers[clutter](maker, words)}
<script>${SCRIPT}${script}</script></body></html>`;
}

function siteHeader(maker: Maker, words: Words): string {
  const links = [words.goods, words.contact, words.account].map((text) => `<a href="#${text.length}">${text}</a>`);
  return maker.part('header', 'site', `<a href="#top">Harbour</a>${maker.part('nav', 'site', links.join(' '))}`);
}

const FOOT = 'position:fixed;left:0;right:0;bottom:0;z-index:90;background:#fff;border-top:1px solid;padding:12px';

/** The bar that asks for consent, as the common makers of such bars write it. */
function consentBar(maker: Maker, words: Words): string {
  const outer: Record<string, string> = {
    bootstrap: 'div id="onetrust-banner-sdk" class="otFlat bottom" role="region" aria-label="Cookie banner"',
    utility: 'div class="fixed inset-x-0 bottom-0 z-50 bg-white p-4 shadow"',
    hashed: 'div class="CookieBanner_root__a8x2k"',
    theme: 'div id="cookie-law-info-bar" class="cli-bar"',
    elements: 'cookie-consent role="alertdialog"',
    semantic: 'aside aria-live="polite"',
  };
  const tag = outer[maker.name] ?? 'div';
  return `<${tag} data-clutter="consent" style="${FOOT}"><p>${words.consent}</p>
<button data-dismiss>${words.accept}</button> <button>${words.refuse}</button> <button>${words.cookies}</button></${tag.split(' ')[0]}>`;
}

const COVER = 'position:fixed;inset:0;z-index:95;background:#0009';
const MIDDLE =
  'position:fixed;left:50%;top:25%;z-index:96;width:360px;margin-inline-start:-180px;background:#fff;padding:24px';

/** The box in the middle that asks for an address, with what it spreads over the page. */
function newsletterLayer(maker: Maker, words: Words): string {
  const box = maker.part(
    'dialog',
    'newsletter-popup',
    `<h2>${words.newsletterLayer}</h2><form><input type="email" name="wish" placeholder="${words.email}"><button>${words.subscribe}</button></form>
<button type="button" data-dismiss aria-label="${words.close}">×</button>`,
    `style="${MIDDLE.replace('inline-start', 'left')}"`,
  );
  return `<div data-clutter="newsletter"><div style="${COVER}"></div>${box}</div>`;
}

/** Marks something that must stay usable. */
export const need = (name: string): string => `data-need="${name}"`;

/** A labelled field of a form. */
export function field(maker: Maker, label: string, name: string, attributes = ''): string {
  const type = /type=/.test(attributes) ? '' : 'type="text"';
  const control = `<input ${maker.control('input', name)} name="${name}" ${type} ${attributes}>`;
  return maker.part('field', name, `<label>${label} ${control}</label>`);
}

/** A button, by default one that sends its form. */
export const button = (maker: Maker, text: string, name: string, attributes = ''): string =>
  `<button ${maker.control('button', name)} ${attributes}>${text}</button>`;

/** A button that only records that it was pressed, under its own name. */
export const noting = (maker: Maker, text: string, name: string): string =>
  button(maker, text, name, `type="button" data-note="${name}" ${need(name)}`);

/** A bar fixed to the foot of the window. */
export const footBar = (maker: Maker, name: string, inner: string, attributes: string): string =>
  maker.part(
    'bar',
    name,
    inner,
    `${attributes} style="position:fixed;left:0;right:0;bottom:0;z-index:20;background:#eee;padding:8px"`,
  );

/** Paragraphs of an article, with their numbers. */
export const prose = (words: Words, count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>${words.prose.replaceAll('%', String(index + 3))}</p>`).join('\n');

/** An article with its byline, and something between its paragraphs. */
export function article(maker: Maker, words: Words, inside = ''): string {
  const byline = '<p class="byline">Ana Torres, <time datetime="2024-03-02">2024-03-02</time></p>';
  return maker.part('post', 'story', `${byline}${prose(words, 5)}${inside}${prose(words, 6)}`);
}
