/**
 * Words by which sites name the parts of a page in class names, ids and roles, in groups: the model reads how far above
 * a text the nearest element of each group is. A word may be in several groups. A new group means a new fit.
 */
const GROUPS = {
  body: 'article articlebody body content contents entry story text copy main paragraph prose richtext rte markdown wysiwyg description details artikel contenido contenu texte texto inhalt',
  comments: 'comment comments reply replies disqus respond discussion kommentar kommentare comentarios commentaires',
  sharing: 'share sharing social socials follow facebook twitter sharethis addthis addtoany whatsapp',
  related:
    'related recommended recirc more trending popular latest teaser teasers promoted also readmore next previous prev similar taboola outbrain zum mehr weitere',
  list: 'card cards grid tile tiles list listing feed item items carousel slider swiper slide results archive loop',
  menu: 'nav menu menus breadcrumb breadcrumbs navigation navbar pagination pager toc submenu topbar toolbar',
  footer: 'footer foot copyright legal disclaimer colophon imprint bottom',
  sidebar: 'sidebar side aside rail widget widgets column secondary complementary marginal right',
  byline:
    'meta byline author authors date time timestamp published bio avatar profile info credit credits dateline autor datum metadata publish posted reading',
  header:
    'header title headline heading hero subtitle deck dek standfirst summary excerpt intro lead lede kicker subheadline teasertext vorspann chapo entradilla',
  advertising:
    'ad ads advert advertisement sponsor sponsored banner newsletter subscribe subscription signup cta donate donation membership paywall promo promotion offer optin anzeige werbung',
  captions: 'caption captions figcaption credit credits legend bildunterschrift legende leyenda didascalia',
  posts: 'post posts message topic thread forum postbody question answer answers quote bbcode reactions',
  product:
    'product products price prices cart sku shop buy review reviews rating ratings spec specs specifications variant delivery stock',
  dialog:
    'cookie cookies consent gdpr privacy terms modal popup overlay dialog notice alert notification login register account form search',
  topics: 'tag tags category categories topics keyword keywords label labels terms taxonomy',
  hidden: 'hidden sr visually reader invisible skip print noprint collapsed',
  controls: 'button buttons btn icon icons tooltip badge link links action actions control controls tab tabs',
  instructions:
    'recipe ingredients ingredient instructions directions method zutaten zubereitung steps step faq accordion docs documentation doc code section chapter features feature',
  wrapper: 'container wrapper wrap inner outer row block module component',
  pictures: 'figure image images photo photos gallery media video player bild foto picture slideshow thumbnail thumb',
  lead: 'dek deck standfirst subtitle subheadline lead lede summary excerpt intro teasertext vorspann chapo entradilla',
} as const;

/** Names of the groups in the order of their numbers, from 0 on. */
export const GROUP_NAMES: readonly string[] = Object.keys(GROUPS);

/** Number of groups: at most 31, since a set of groups is a number with one bit for each. */
export const GROUP_COUNT = GROUP_NAMES.length;

const GROUPS_OF = new Map<string, number>();
for (const [group, words] of Object.values(GROUPS).entries()) {
  for (const word of words.split(' ')) GROUPS_OF.set(word, (GROUPS_OF.get(word) ?? 0) | (1 << group));
}

/**
 * Write a value for each group of a set.
 * @param values One for each group; it is not altered.
 * @param groups One bit for each group of the set.
 */
export function withValue(values: readonly number[], groups: number, value: number): readonly number[] {
  const written = values.slice();
  for (let left = groups; left !== 0; left &= left - 1) written[31 - Math.clz32(left & -left)] = value;
  return written;
}

/** Longest attribute, in characters, that is read: longer ones are lists of styles, made by a tool. */
const MAX_ATTRIBUTE_CHARS = 300;

/** Reads which groups attributes name, each different attribute of a page once. */
export class Vocabulary {
  readonly #groups = new Map<string, number>();

  /**
   * Reads which groups an attribute names. Words begin at a capital letter too: "postBody" is two.
   * @param attribute The value of a class, id or role.
   * @returns One bit for each group of which a word is in it; 0 for a value that is too long to be read.
   */
  groupsOf(attribute: string): number {
    if (attribute === '' || attribute.length > MAX_ATTRIBUTE_CHARS) return 0;
    const known = this.#groups.get(attribute);
    if (known !== undefined) return known;
    let groups = 0;
    for (const word of attribute.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []) groups |= GROUPS_OF.get(word.toLowerCase()) ?? 0;
    this.#groups.set(attribute, groups);
    return groups;
  }
}
