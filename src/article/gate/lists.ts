/**
 * Elements that come through the gate as they are. All others are replaced by their content; so is a `span` that has
 * neither language nor direction.
 */
export const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q cite pre code kbd samp var em strong b i u s del ins mark small ' +
    'sub sup abbr dfn time data bdi bdo ruby rt rp a img picture source figure figcaption video audio track ' +
    'table caption thead tbody tfoot tr th td colgroup col hr br wbr details summary span'
  ).split(' '),
);

/** Elements whose content is not text of an article: dropped with it. */
export const DROPPED: ReadonlySet<string> = new Set(
  (
    'script style template noscript noembed noframes link meta head title base iframe frame frameset object embed applet ' +
    'canvas svg button input select textarea option datalist progress meter dialog nav menu portal fencedframe'
  ).split(' '),
);

/** Attributes that every element may keep. */
export const GLOBAL_ATTRIBUTES: readonly string[] = ['lang', 'dir'];

/** Further attributes that single elements may keep. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'hreflang', 'aria-label', 'rel', 'referrerpolicy'],
  abbr: ['title'],
  audio: ['src', 'preload'],
  blockquote: ['cite'],
  code: ['data-language'],
  col: ['span'],
  colgroup: ['span'],
  data: ['value'],
  del: ['cite', 'datetime'],
  details: ['open'],
  dfn: ['title'],
  img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'title', 'referrerpolicy'],
  ins: ['cite', 'datetime'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  pre: ['data-language'],
  q: ['cite'],
  source: ['src', 'srcset', 'sizes', 'media', 'type'],
  td: ['colspan', 'rowspan', 'headers'],
  th: ['colspan', 'rowspan', 'headers', 'scope', 'abbr'],
  time: ['datetime'],
  track: ['src', 'kind', 'srclang', 'label', 'default'],
  video: ['src', 'poster', 'width', 'height', 'preload'],
};
