import type { Article, Engine } from '../../article/article.ts';
import { withWay } from '../../rules/own-words.ts';
import { changeOwnRule, hostForRule, ownRule } from '../../rules/rule-store.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { webHost } from '../../shared/host.ts';
import { text } from '../../shared/text.ts';
import type { RuledWay } from '../../sites/site-rule.ts';
import { element } from '../../ui/controls/element.ts';
import { adoptStyles } from '../../ui/controls/style-sheet.ts';
import type { ShownArticle } from '../shown-article.ts';
import { actionButton } from '../under-article/action-button.ts';
import { engineName } from '../under-article/engine-name.ts';
import { waysBeside } from '../under-article/missing.ts';
import type { ShowFound } from '../under-article/offers.ts';
import { preview } from './preview.ts';
import waysStyles from './ways.css';

/** Most characters of a text that its button says. */
const MAX_SAID = 160;

/** Selects pictures of an article. */
const PICTURES = 'img, .hidden-image';

/** Folds that are filled, or being filled. */
const filled = new WeakSet<HTMLElement>();

/** Roots of readers that have the styles. */
const styled = new WeakSet<Node>();

/** Fold in which ways are compared, with all that is needed for it. */
interface Comparison {
  readonly fold: HTMLElement;
  readonly shown: ShownArticle;
  readonly show: ShowFound;
  readonly signal: AbortSignal;
  /** Host that a rule is for; undefined where the page has none. */
  readonly host: string | undefined;
  /** True if the user's rule for the host names a way. */
  readonly isRuled: boolean;
  readonly status: HTMLElement;
}

/**
 * Show in an open fold how the article is found in all ways, side by side; each is looked for in idle moments.
 * @param fold The fold; what is in it but for its summary is replaced.
 * @param shown The article that is shown.
 * @param show Shows another in its place.
 * @param signal Ends it.
 */
export async function showWays(
  fold: HTMLDetailsElement,
  shown: ShownArticle,
  show: ShowFound,
  signal: AbortSignal,
): Promise<void> {
  if (!fold.open || filled.has(fold)) return;
  filled.add(fold);
  const root = fold.getRootNode();
  if (!styled.has(root)) adoptStyles(fold, waysStyles);
  styled.add(root);
  const webHostName = webHost(location.href);
  const host = webHostName && hostForRule(webHostName);
  const own = host ? await ownRule(host).catch(() => undefined) : undefined;
  const status = element('p', { class: 'way-status', role: 'status' });
  const comparison = { fold, shown, show, signal, host, isRuled: own?.rule.engine !== undefined, status };
  const list = element('ul', { class: 'way-list' });
  fold.querySelector('.ways')?.replaceWith(status, list);
  const { article, view } = shown.current;
  const parts = [...view.article.querySelectorAll(':scope > :is(.lead, .body)')];
  list.append(wayOf(comparison, article.engine, { article, parts }, 0));
  await findAll(comparison, waysBeside(article), list);
}

async function findAll(comparison: Comparison, engines: readonly Engine[], list: HTMLElement): Promise<void> {
  const { fold, shown, signal, status } = comparison;
  for (const [at, engine] of engines.entries()) {
    const place = [formatNumber(at + 1), formatNumber(engines.length)] as const;
    status.textContent = text('waysFinding', 'Looking for the article in other ways: $1 of $2', ...place);
    const found = await shown.source.find(engine, true).catch(() => undefined);
    // A way that finds too little gives the text of another.
    const article = found?.engine === engine ? found : undefined;
    if (signal.aborted || !fold.isConnected) return;
    const parts = article && [...(article.leadImage ? [article.leadImage] : []), article.body];
    list.append(wayOf(comparison, engine, article && { article, parts: parts ?? [] }, at + 1));
  }
  status.textContent = '';
}

/** Article that was found, and what it shows. */
interface Found {
  readonly article: Article;
  readonly parts: readonly Element[];
}

/** Builds the entry of one way. */
function wayOf(comparison: Comparison, engine: Engine, found: Found | undefined, at: number): HTMLElement {
  const name = engineName(engine);
  const isShown = engine === comparison.shown.current.article.engine;
  const id = `way-${at}`;
  const heading = element('h3', { id }, name);
  if (!found) {
    return element('li', {}, heading, element('p', {}, text('findNone', 'No article found this way.')));
  }
  const { article, parts } = found;
  const length = lengthText(article, parts);
  const words = parts
    .map((part) => part.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_SAID);
  const drawn = preview(article, parts, !comparison.shown.hidesImages);
  return element(
    'li',
    { class: isShown ? 'shown' : undefined },
    heading,
    drawn,
    element('p', {}, isShown ? `${text('wayShown', 'Shown now')} · ${length}` : length),
    element(
      'div',
      { class: 'actions' },
      isShown ? undefined : useButton(comparison, article, `${name}, ${length}: ${words}`),
      alwaysButton(comparison, article, isShown, id),
    ),
  );
}

function lengthText({ wordCount }: Article, parts: readonly Element[]): string {
  const pictures = parts.reduce((sum, part) => sum + part.querySelectorAll(PICTURES).length, 0);
  const words = text('wayWords', 'Words: $1', formatNumber(wordCount));
  return pictures === 0 ? words : `${words} · ${text('wayPictures', 'Pictures: $1', formatNumber(pictures))}`;
}

function useButton(comparison: Comparison, article: Article, about: string): HTMLElement {
  const label = text('wayUse', 'Use this one');
  const button = actionButton(label, () => void use(comparison, article, button));
  button.ariaLabel = `${label}: ${about}`;
  return button;
}

/** Shows an article; one that was shown before has lent its elements to that, and is looked for again. */
async function use(
  { shown, show }: Comparison,
  article: Article,
  pressed: HTMLElement,
  kept?: Parameters<ShowFound>[2],
): Promise<void> {
  const found = article.body.childElementCount > 0 ? article : await shown.source.find(article.engine);
  if (found && pressed.isConnected) show(found, pressed, kept);
}

/** Ways that a rule can name; those of rules are taken where it names none. */
const RULED: ReadonlySet<string> = new Set<RuledWay>([
  'structured data',
  'markup',
  'model',
  'Readability',
  'whole page',
]);

function alwaysButton(
  comparison: Comparison,
  article: Article,
  isShown: boolean,
  describedBy: string,
): HTMLElement | undefined {
  const { host, isRuled, status } = comparison;
  const { engine } = article;
  if (!host || !(RULED.has(engine) || (isRuled && engine !== 'selection'))) return undefined;
  const keep = async () => {
    const way = RULED.has(engine) ? (engine as RuledWay) : undefined;
    try {
      const undo = await changeOwnRule(host, (rule) => withWay(rule, way));
      const sentence = text('wayAlways', 'From now on articles on $1 are found this way.', host);
      const takeBack = () => void undo().catch(() => undefined);
      if (isShown) say(status, sentence, takeBack);
      else await use(comparison, article, button, { sentence, undo: takeBack });
    } catch (error) {
      status.textContent = (error as Error).message;
    }
  };
  const button = actionButton(text('ruleAlways', 'Always on $1', host), () => void keep());
  button.setAttribute('aria-describedby', describedBy);
  return button;
}

function say(status: HTMLElement, sentence: string, undo: () => void): void {
  const button = actionButton(text('undo', 'Undo'), () => {
    undo();
    status.textContent = text('undone', 'Undone.');
  });
  status.replaceChildren(sentence, ' ', button);
  button.focus();
}
