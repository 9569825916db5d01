/**
 * CSS, or an XPath 1.0 expression after "xpath:", which is evaluated from the root of the page. XPath has to give elements;
 * for a fact it may also give attributes, pieces of text, or a text.
 */
export type Selector = string;

/** Place of a fact: the first element that matches, or one of its attributes. */
export interface FactPlace {
  /** Tried in order, until one gives something. */
  readonly selectors: readonly Selector[];
  /** Read this attribute instead of the element's text. */
  readonly attribute?: string;
  /** Join all that matches: a page may name several authors apart. */
  readonly take?: 'all';
}

/**
 * Kind of a label, by what it announces.
 * - `rail`: links to other stories follow; where the label is repeated, one teaser after each.
 * - `topics`: tags of the story follow.
 * - `line`: nothing worth reading; the line itself goes.
 */
export type LabelKind = 'rail' | 'topics' | 'line';

/** Part of the page that is taken out before the article is looked for. */
export type Remove =
  /** Everything that matches a selector. */
  | { readonly selector: Selector }
  /**
   * Whatever a short text labels, in any markup; the usual labels of all sites are known without a rule. Texts are
   * compared as a whole, regardless of case, shape of apostrophes and a closing colon; a label that ends in " …"
   * matches every text that starts so.
   */
  | { readonly label: readonly string[]; readonly announces: LabelKind };

/**
 * Change of an element: another name, a new element around it, its content in its place (that of a noscript, too), or an
 * attribute from another. Names are those that the gate lets through, or that mean nothing; attributes are those that it
 * looks at afterwards.
 */
export type Rewrite =
  | { readonly selector: Selector; readonly rename: string }
  | { readonly selector: Selector; readonly wrap: string }
  | { readonly selector: Selector; readonly unwrap: true }
  | { readonly selector: Selector; readonly attribute: string; readonly from: string };

/** The way in which an article is found, of those that a rule can name. */
export type RuledWay = 'structured data' | 'markup' | 'model' | 'Readability' | 'whole page';

/**
 * Knowledge about a site, or about a theme that many sites use: data, never script. Rules that match the same page
 * merge: removals add up, and where several name a place the most particular one wins: the user's own, then imported ones,
 * then the shipped ones for a host, for a theme, for every page.
 */
export interface SiteRule {
  /** Set on rules that are stored: whether the user has made it, or has imported it. Shipped rules have none. */
  readonly source?: 'own' | 'imported';
  /** Name for people: the host, or that of the theme. */
  readonly name: string;
  readonly match: /** Host names; each also matches its subdomains. */
    | { readonly hosts: readonly string[] }
    /** Selectors, any of which shows that the page uses the theme. */
    | { readonly theme: readonly Selector[] }
    /** Every page. */
    | { readonly generic: true };
  /** Body of the article, by the first selector that gives enough text: `first` takes its first match, `all` joins all of them. */
  readonly body?: { readonly selectors: readonly Selector[]; readonly take: 'first' | 'all' };
  readonly title?: FactPlace;
  readonly subtitle?: FactPlace;
  readonly byline?: FactPlace;
  readonly published?: FactPlace;
  readonly leadImage?: FactPlace;
  readonly leadCaption?: FactPlace;
  readonly remove?: readonly Remove[];
  /**
   * Elements that no removal may take out. What a stored rule names so is part of the article wherever it stands, with all
   * that is in it but for what a rule removes.
   */
  readonly keep?: readonly Selector[];
  /** The way in which the article is found; where it finds none, another does. */
  readonly engine?: RuledWay;
  readonly rewrite?: readonly Rewrite[];
  /** Elements that the tidy page hides, in addition to everything that `remove` names. */
  readonly hide?: readonly Selector[];
  /**
   * Links to the next page of the article, and to the whole article on one page. A rule only points at them: an address is
   * still only that of the same article on the same site, with another number of the page or a word for all of it.
   */
  readonly next?: readonly Selector[];
  readonly single?: readonly Selector[];
}

/**
 * Site rule that a page has: the user's own, an imported one, or a shipped one for its host, its theme or every page. It is
 * `unmatched` where nothing in the page is as it says, and `faulty` where it could not be read; neither of the shipped ones.
 */
export interface PageRule {
  readonly name: string;
  readonly source: 'own' | 'imported' | 'host' | 'theme' | 'generic';
  readonly state: 'applied' | 'unmatched' | 'faulty';
}
