import type { PageRule } from '../sites/site-rule.ts';

/** Why something was taken out of the page. */
export type Reason =
  | 'advertisement'
  | 'audio player'
  | 'beside the text'
  | 'author card'
  | 'comments'
  | 'consent'
  /** Buttons, line numbers and other controls that work on the page alone. */
  | 'control'
  /** A picture that shows nothing: asking for it tells a server of the visit. */
  | 'counting pixel'
  | 'dialog'
  | 'donation'
  | 'hidden'
  | 'label'
  | 'navigation'
  | 'newsletter'
  | 'next story'
  | 'rail'
  | 'repeated'
  | 'search'
  | 'share bar'
  | 'site rule'
  | 'stand-in'
  | 'tags'
  /** The user has left it out of the open article. */
  | 'user';

/**
 * The kind of a removal to a person who looks for what is missing: `text` says something (prose, or lines that no finder
 * knows for clutter), `picture` shows something, `furniture` is what pages put around their texts.
 */
export type RemovalKind = 'text' | 'picture' | 'furniture';

/** Something that was taken out of the page on the way to the article, so that it can be shown and put back. */
export interface Removal {
  readonly reason: Reason;
  readonly kind: RemovalKind;
  /** The selector or the label that gave the reason, if one did. */
  readonly detail: string | undefined;
  /** The text that went, at most 200 characters, with one space between words; of a picture its description, if any. */
  readonly text: string;
  /** Pictures, films and recordings in it. */
  readonly pictures: number;
  /** The element of the page that it came from; undefined for words out of a line that stayed. */
  readonly origin: Element | undefined;
  /** The element of the page in which such words stood. */
  readonly around?: Element | undefined;
}

/** Which way the body of the article was found. */
export type Engine =
  | 'host rule'
  | 'theme rule'
  /** The text that the page's JSON-LD gives, found again in the page. */
  | 'structured data'
  /** An element that the page itself marks as the article: `articleBody`, `<article>`, `<main>`. */
  | 'markup'
  /** The blocks of text that the fitted model scores as the article’s own. */
  | 'model'
  | 'Readability'
  | 'whole page'
  | 'selection';

/** The kind of a page: each has a form that suits it. */
export type PageKind = 'article' | 'documentation' | 'listing' | 'live blog' | 'product' | 'recipe' | 'thread';

/** An article as found on a page: the one thing that the reader shows. Text fields are plain text, never markup. */
export interface Article {
  readonly title: string;
  /** The line or two under the title (also called standfirst or dek). */
  readonly subtitle: string | undefined;
  /** The authors' names, without "By", roles or dates. */
  readonly byline: string | undefined;
  /** ISO 8601 date (`2020-10-09`) or date and time. */
  readonly published: string | undefined;
  /** Time of the last change, in the same form. */
  readonly modified: string | undefined;
  readonly siteName: string | undefined;
  /** The part of the site that it stands in ("Politics"). */
  readonly section: string | undefined;
  /** The address of the page (an absolute URL). */
  readonly address: string;
  /** The address by which the page asks to be passed on, if that is plainly its own. */
  readonly canonical: string | undefined;
  /** BCP 47 language tag. */
  readonly language: string | undefined;
  readonly direction: 'ltr' | 'rtl';
  /** The picture above the article, as a figure; undefined if there is none or the body starts with it. */
  readonly leadImage: HTMLElement | undefined;
  /** The text of the article: allowed elements and attributes only, owned by a document that runs nothing. */
  readonly body: HTMLElement;
  readonly wordCount: number;
  /** Whole minutes, at least 1. */
  readonly readingMinutes: number;
  readonly kind: PageKind;
  readonly engine: Engine;
  /** Other ways to find the body that gave a text of their own, the best first. */
  readonly alternatives: readonly Engine[];
  /** True if something speaks against this being the whole article and nothing else. */
  readonly isDoubtful: boolean;
  /** True if the site shows only part of the article to who does not pay or sign in. */
  readonly isCutOff: boolean;
  readonly removals: readonly Removal[];
  /** The site rules of the page, the most particular first. */
  readonly rules: readonly PageRule[];
  /** Names of the stages, finders and facts that failed on the way: then the article is doubtful too. */
  readonly faults: readonly string[];
  /** From an element of `body` or `leadImage` to the element of the page that it shows. */
  readonly origins: WeakMap<Element, Element>;
}

/**
 * Why there is no article: `empty` (no text), `short` (no text long enough), `late` (out of time, or a page too large to
 * be read in time), `failed` (a fault in Lectern itself, after which nothing may be shown).
 */
export type Absence = 'empty' | 'short' | 'late' | 'failed';

/** An article, or why there is none; the removals are known either way. */
export type Extraction =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'none'; readonly why: Absence; readonly removals: readonly Removal[] };
