import { type Thing, typesOf } from './json-ld.ts';

/** Classes of schema.org types, as far as something depends on them. */
export type SchemaClass =
  | 'live blog'
  /** An article of documentation (`TechArticle`). */
  | 'manual'
  /** The documentation of an interface (`APIReference`). */
  | 'reference'
  /** A story: `Article` and its subtypes, blog posts, reports. */
  | 'article'
  | 'review'
  | 'recipe'
  /** A page of posts: of a forum, or of a question with its answers. */
  | 'thread'
  | 'question'
  /** Another written work, whose headline, authors and dates are read like those of an article. */
  | 'work'
  | 'product'
  | 'offer'
  /** A list of stories, goods or search results. */
  | 'listing'
  | 'catalogue'
  /** The page around an article: its dates are those of the article where that has none. */
  | 'page'
  | 'service'
  /** A company as such; `Organization` is how most shops and firms describe themselves. */
  | 'business'
  /** Whatever else can be named as an author and is no person. */
  | 'organization';

/** The class of each type: the first pattern that its name matches. */
const CLASSES: readonly (readonly [SchemaClass, RegExp])[] = [
  ['live blog', /^LiveBlogPosting$/],
  ['manual', /^TechArticle$/],
  ['reference', /^APIReference$/],
  ['article', /^(\w*Article|BlogPosting|\w*Report)$/],
  ['review', /^Review$/],
  ['recipe', /^Recipe$/],
  ['thread', /^(DiscussionForumPosting|QAPage)$/],
  ['question', /^Question$/],
  ['work', /(Posting|Review|Recipe|HowTo|QAPage|Question|CreativeWork)$/],
  ['product', /^(Product|ProductGroup)$/],
  ['offer', /^Offer$/],
  ['listing', /^(CollectionPage|ItemList|SearchResultsPage)$/],
  ['catalogue', /^OfferCatalog$/],
  ['page', /^(Web|About|Item|FAQ|Medical|Profile)Page$/],
  ['service', /^Service$/],
  ['business', /^(LocalBusiness|Organization)$/],
  ['organization', /Organization|Corporation|WebSite|Business|Brand|^Thing$/],
];

/** The beginning of a type that is written as an address or with a prefix. */
const VOCABULARY = /^(https?:\/\/(www\.)?schema\.org\/|schema:)/;

/**
 * Reads a type of schema.org, for all who ask what structured data says of a page.
 * @param type Its name ("NewsArticle"), or its address ("http://schema.org/NewsArticle").
 * @returns Undefined for a type that nothing depends on.
 */
export function schemaClass(type: string): SchemaClass | undefined {
  const name = type.replace(VOCABULARY, '');
  return CLASSES.find(([, pattern]) => pattern.test(name))?.[0];
}

/** Tells whether one of a thing's types is of one of these classes. */
export function isOfClass(thing: Thing, classes: ReadonlySet<SchemaClass>): boolean {
  return typesOf(thing).some((type) => {
    const found = schemaClass(type);
    return found !== undefined && classes.has(found);
  });
}
