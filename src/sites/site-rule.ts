/** Where a fact stands: the first element that matches, or one of its attributes. */
export interface FactPlace {
  /** CSS selectors, tried in order. */
  readonly selectors: readonly string[];
  /** Read this attribute instead of the element's text. */
  readonly attribute?: string;
}

/**
 * What a short text announces.
 * - `rail`: links to other stories follow, or, where it is repeated, one teaser each.
 * - `topics`: tags of the story follow.
 * - `line`: nothing worth reading; the line itself goes.
 */
export type LabelKind = 'rail' | 'topics' | 'line';

/** What to take out of the page before the article is looked for. */
export type Remove =
  /** Everything that matches a CSS selector. */
  | { readonly selector: string }
  /**
   * What a short text labels, whatever its markup: besides the labels that are known of every site. Compared whole,
   * without case, apostrophe shape or closing colon; a label that ends in " …" matches every text that starts so.
   */
  | { readonly label: readonly string[]; readonly announces: LabelKind };

/** Give an element another name, unwrap it, or fill an attribute from another. */
export type Rewrite =
  | { readonly selector: string; readonly rename: string }
  | { readonly selector: string; readonly unwrap: true }
  | { readonly selector: string; readonly attribute: string; readonly from: string };

/**
 * What is known of a site or of a theme many sites use: data, never script. Rules that match the same page merge:
 * removals add up, and where both name a place the host's wins over the theme's, and the theme's over the generic one.
 */
export interface SiteRule {
  /** For people: the host, or the name of the theme. */
  readonly name: string;
  readonly match: /** Host names; each also stands for its subdomains. */
    | { readonly hosts: readonly string[] }
    /** CSS selectors, any of which shows that the page uses the theme. */
    | { readonly theme: readonly string[] }
    /** Every page. */
    | { readonly generic: true };
  /** The body of the article; `all` joins every match in order, `first` takes the first selector that matches. */
  readonly body?: { readonly selectors: readonly string[]; readonly take: 'first' | 'all' };
  readonly title?: FactPlace;
  readonly subtitle?: FactPlace;
  readonly byline?: FactPlace;
  readonly published?: FactPlace;
  readonly leadImage?: FactPlace;
  readonly leadCaption?: FactPlace;
  readonly remove?: readonly Remove[];
  /** CSS selectors of what no removal and no score may take. */
  readonly keep?: readonly string[];
  readonly rewrite?: readonly Rewrite[];
  /** CSS selectors of what the tidy page hides besides all that `remove` names. */
  readonly hide?: readonly string[];
}
