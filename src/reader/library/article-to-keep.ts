import type { WantedPicture } from '../../export/fetch-pictures.ts';
import { onePictureEach } from '../../export/picture-addresses.ts';
import { describeText } from '../../library/describe-text.ts';
import type { SentArticle } from '../../library/kept-article.ts';
import { writeText } from '../../library/write-text.ts';
import { offered } from '../../shared/offered.ts';
import { withoutTracking } from '../../shared/tracking-names.ts';
import { showHidden } from '../article/show-hidden.ts';
import { TITLE_ID } from '../title-id.ts';

/** An article as the reader shows it, ready to be kept. */
export interface ArticleToKeep {
  readonly article: SentArticle;
  /** Its pictures, each once, as the text names them. */
  readonly pictures: readonly WantedPicture[];
}

/**
 * Take down the article that a reader shows.
 * @param dialog The reader's dialog; it is not altered.
 * @returns Undefined where it shows none.
 */
export function articleToKeep(dialog: HTMLElement): ArticleToKeep | undefined {
  const shown = dialog.querySelector<HTMLElement>('article');
  if (!shown?.querySelector('.body')) return undefined;
  // A document without a window fetches nothing.
  const apart = document.implementation.createHTMLDocument('');
  const copy = apart.importNode(shown, true);
  showHidden([shown], copy);
  // What browsers draw is no longer what the page says.
  const formulas = [...shown.querySelectorAll('math')];
  for (const [at, formula] of [...copy.querySelectorAll('math')].entries()) {
    const shownFormula = formulas[at];
    const original = shownFormula && offered('formulas')?.original(shownFormula);
    if (original) formula.replaceWith(apart.importNode(original, true));
  }
  const part = (selector: string) => copy.querySelector(`:scope > ${selector}`);
  const lead = part('.lead');
  const body = part('.body') as Element;
  const pictures = [...(lead ? onePictureEach(lead) : []), ...onePictureEach(body)];
  const unlike = [...new Map(pictures.map((each) => [each.address, each])).values()];
  const lines = { lead: lead ? [['figure', 0, ...writeText(lead)] as const] : [], body: writeText(body) };
  const textOf = (selector: string) => shown.querySelector(selector)?.textContent?.trim() || undefined;
  const language = shown.lang || undefined;
  const article: SentArticle = {
    keeping: newKeeping(),
    address: withoutTracking(location.href.replace(/#.*$/s, '')),
    title: textOf(`#${TITLE_ID}`) ?? '',
    subtitle: textOf('.subtitle'),
    byline: textOf('.byline'),
    site: textOf('.facts > .site'),
    published: shown.querySelector('.published')?.getAttribute('datetime') ?? undefined,
    language,
    direction: shown.dir === 'rtl' ? 'rtl' : 'ltr',
    kind: shown.dataset['kind'] ?? 'article',
    minutes: Number(shown.querySelector<HTMLElement>('.reading-time')?.dataset['minutes'] ?? 0),
    pictures: unlike.length,
    ...describeText(lines.body, language),
    ...lines,
  };
  return { article, pictures: unlike };
}

/** Makes a number like no other. */
const newKeeping = (): number => Date.now() * 1000 + Math.floor(Math.random() * 1000);
