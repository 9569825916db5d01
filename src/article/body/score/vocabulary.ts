/**
 * What sites call the parts of a page in class names, ids and item properties. The words of a line are one group: the
 * score asks how far above a text the nearest element of each group stands.
 */
const GROUPS: readonly string[] = [
  'article articlebody body content contents entry story text copy main paragraph prose richtext rte markdown wysiwyg description details artikel contenido contenu texte texto inhalt',
  'comment comments reply replies disqus respond discussion kommentar kommentare comentarios commentaires',
  'share sharing social socials follow facebook twitter sharethis addthis addtoany whatsapp',
  'related recommended recirc more trending popular latest teaser teasers promoted also readmore next previous prev similar taboola outbrain zum mehr weitere',
  'card cards grid tile tiles list listing feed item items carousel slider swiper slide results archive loop',
  'nav menu menus breadcrumb breadcrumbs navigation navbar pagination pager toc submenu topbar toolbar',
  'footer foot copyright legal disclaimer colophon imprint bottom',
  'sidebar side aside rail widget widgets column secondary complementary marginal right',
  'meta byline author authors date time timestamp published bio avatar profile info credit credits dateline autor datum metadata publish posted reading',
  'header title headline heading hero subtitle deck dek standfirst summary excerpt intro lead lede kicker subheadline teasertext vorspann chapo entradilla',
  'ad ads advert advertisement sponsor sponsored banner newsletter subscribe subscription signup cta donate donation membership paywall promo promotion offer optin anzeige werbung',
  'caption captions figcaption credit credits legend bildunterschrift legende leyenda didascalia',
  'post posts message topic thread forum postbody question answer answers quote bbcode reactions',
  'product products price prices cart sku shop buy review reviews rating ratings spec specs specifications variant delivery stock',
  'cookie cookies consent gdpr privacy terms modal popup overlay dialog notice alert notification login register account form search',
  'tag tags category categories topics keyword keywords label labels terms taxonomy',
  'hidden sr visually reader invisible skip print noprint collapsed',
  'button buttons btn icon icons tooltip badge link links action actions control controls tab tabs',
  'recipe ingredients ingredient instructions directions method zutaten zubereitung steps step faq accordion docs documentation doc code section chapter features feature',
  'container wrapper wrap inner outer row block module component',
  'about biography contributor contributors team staff people person member',
  'figure image images photo photos gallery media video player bild foto picture slideshow thumbnail thumb',
  'dek deck standfirst subtitle subheadline lead lede summary excerpt intro teasertext vorspann chapo entradilla',
];

/** How many groups there are. */
export const GROUP_COUNT = GROUPS.length;

const GROUP_OF = new Map<string, number>();
for (const [group, words] of GROUPS.entries()) {
  for (const word of words.split(' ')) GROUP_OF.set(word, (GROUP_OF.get(word) ?? 0) | (1 << group));
}

/** Longer attributes are lists of looks, made by a tool. */
const LONGEST_ATTRIBUTE = 300;

/** The groups that attributes speak of, each attribute asked once for a page. */
export class Vocabulary {
  readonly #groups = new Map<string, number>();

  /**
   * @param attribute The value of a class, id or similar attribute.
   * @returns One bit for each group that it holds a word of.
   */
  groupsOf(attribute: string): number {
    if (attribute === '' || attribute.length > LONGEST_ATTRIBUTE) return 0;
    const known = this.#groups.get(attribute);
    if (known !== undefined) return known;
    let groups = 0;
    for (const word of attribute.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []) groups |= GROUP_OF.get(word.toLowerCase()) ?? 0;
    this.#groups.set(attribute, groups);
    return groups;
  }
}
