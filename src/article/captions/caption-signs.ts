import { elementsIn } from '../page/elements-in.ts';
import { attributeText } from '../page/raw-text.ts';

/**
 * Longest text, in characters, that belongs to a picture. Set by hand: galleries, films with their transcripts, and text
 * that a picture stands beside are longer; with much less, captions that tell a story of their own would be text.
 */
export const MAX_CAPTION_CHARS = 600;

/** Longest line, in characters, that says who made a picture; set by hand: longer ones are sentences that name an agency. */
export const MAX_CREDIT_CHARS = 120;

/**
 * Most boxes between a caption, or a picture, and the box that holds both. Set by hand: with fewer, pictures in several
 * wrappers lose their captions; further up stands what holds other things too.
 */
export const MAX_CAPTION_LEVELS = 5;

/** Elements that are more than words about a picture, as a selector. */
export const OTHER_PARTS = 'table, pre, blockquote, ul, ol, dl, details, h1, h2, h3, h4, h5, h6';

/**
 * Selects by names that pages give to captions, but also where such a name is a part of another word. Quickly: browsers
 * take twice as long where case does not matter.
 */
const NAMED = ['aption', 'CAPTION', 'redit', 'egend', 'eyenda', 'ildunterschrift', 'idascalia']
  .map((name) => `[class*="${name}"]`)
  .join(', ');

/** The same names; all but "caption" as words of their own ("photo-credit", "photoCredit", but not "accredited"). */
const CAPTION_NAME =
  /[Cc]aption|CAPTION|(?:^|[^A-Za-z]|[a-z](?=[A-Z]))(?:[Cc]redits?|[Ll]egende?|[Ll]eyenda|[Bb]ildunterschrift|[Dd]idascalia)(?![a-z])/;

/** Words by which pages name a box after the one picture in it. */
const PICTURE_NAME =
  /(?:^|[\s_a-z-])(?:image|img|photo|picture|pic|figure|foto|bild|imagen|imagem|immagine|afbeelding|illustration)(?:s|block)?(?![a-z])/i;

/** Words by which pages name boxes in which text stands beside a picture for its own sake. */
const OTHER_NAME =
  /text|content|card|teaser|author|avatar|bio|profile|promo|related|product|body|quote|comment|media-object/i;

/** A line that says who made a picture, as sites and agencies write it. */
const CREDIT = new RegExp(
  [
    /^[([]?\s*(?:image|photo|picture|photograph|illustration|graphic|screenshot|artwork|video)s?\s*(?:credits?|copyright|courtesy|source|by|via|from|[:©/|–-])/,
    /^[([]?\s*(?:credits?|source|©|\(c\)|copyright|courtesy of|foto(?:s|graf(?:ie|ía|ia))?|bild(?:er|quelle|nachweis)?|crédits?|crédito|fot|zdjęcie|фото|источник фото|写真|사진|图片来源|圖片來源|الصورة)\s*[:.=©/|–-]/,
    /(?:getty images|getty|shutterstock|associated press|ap photo|\/ap|\/afp|reuters|istock|unsplash|alamy(?: stock photo)?|pixabay|picture alliance|imago(?: images)?|\/dpa|\/epa)\W*$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** Finds the elements below a root that a page calls captions, in the order of the page. */
export function namedCaptions(root: Element): Element[] {
  return elementsIn(root, NAMED).filter((element) => CAPTION_NAME.test(attributeText(element, 'class')));
}

/** Tells whether a box is named after the picture in it, and not after something else beside it. */
export function isPictureBox(element: Element): boolean {
  const names = namesOf(element);
  return PICTURE_NAME.test(names) && !OTHER_NAME.test(names);
}

/** Tells whether a box is named after a picture, which may not be there. */
export function isNamedAfterPicture(element: Element): boolean {
  return PICTURE_NAME.test(namesOf(element));
}

/** Tells whether a text, its white space folded, is a line that says who made a picture. */
export function isCredit(text: string): boolean {
  return text.length > 0 && text.length <= MAX_CREDIT_CHARS && CREDIT.test(text);
}

function namesOf(element: Element): string {
  return `${attributeText(element, 'class')} ${element.id}`;
}
