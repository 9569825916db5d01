import { GROUP_COUNT } from './vocabulary.ts';

/** Names of the features in the order of their places, for people who look at a fit; the extension does without. */
export const FEATURES: readonly string[] = [
  ...['chars', 'words', 'linkShare', 'links', 'linkKind', 'ends', 'commas', 'upper', 'digits', 'wordLength', 'bold'],
  ...['italic', 'tag', 'year', 'sign', 'label', 'relative', 'byLine', 'repeated', 'isTitle', 'describes', 'inBody'],
  ...['sentences', 'pronoun', 'author', 'asks', 'consent', 'money', 'rights', 'leads', 'comments', 'people'],
  ...['parentProse', 'parentText', 'parentLinks', 'parentImages', 'grandProse', 'grandLinks', 'grandImages'],
  ...['greatProse', 'greatLinks', 'ownShare', 'inProse', 'depth', 'outside', 'parentBlocks', 'alikeProse', 'alikeText'],
  ...['units', 'unitLevels', 'unitText', 'unitLinks', 'unitImages', 'unitProse'],
  ...['place', 'blockPlace', 'afterTitle', 'blocksAfterTitle', 'titlePlace', 'toNext', 'toLast', 'proseAfter'],
  ...['proseBefore', 'lastChars', 'lastLinks', 'lastTag', 'nextChars', 'nextLinks', 'nextTag', 'last2Chars'],
  ...['last2Links', 'next2Chars', 'next2Links', 'nextAlike', 'lastAlike', 'heading', 'headingLinked', 'toHeading'],
  ...['pageText', 'pageProse', 'pageLinks', 'pageBlocks', 'pageKind', 'pathParts', 'slug', 'articles', 'proseBlocks'],
  ...['proseLinks', 'clutter'],
  ...['inArticle', 'inMain', 'inHeader', 'inFooter', 'inAside', 'inNav', 'inForm', 'inFigure', 'inTable', 'inList'],
  ...['inQuote', 'inPre', 'inButton', 'inSection', 'inItem', 'inBodyMark'],
  ...Array.from({ length: GROUP_COUNT }, (_, group) => `near${group}`),
];
