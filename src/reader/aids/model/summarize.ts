import { interfaceWriting } from '../../../shared/interface-language.ts';
import { text } from '../../../shared/text.ts';
import { element } from '../../../ui/controls/element.ts';
import { goTo } from '../../stage/go-to.ts';
import { standAtFoot } from '../bars/stand-at-foot.ts';
import { explained, ModelError, makeModel } from './browser-model.ts';
import { languageOf } from './languages.ts';
import { downloadSentence, madeBySentence, modelBar, problemSentence } from './model-bar.ts';

/** Parts of the article that are not summarised: what the reader has put there, and what is no prose. */
const LEFT_OUT = '[data-aid], pre, button, .embed, .page-mark, .entry-order';

/** Point of a list as models write it. */
const POINT = /^\s*(?:[*•·‣-]|\d+[.)])\s+/;

/**
 * Have the article summed up by the browser's model, and show that above its text.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 * @param ended Called once nothing of it is there any more.
 * @returns Brings the user to the summary, where it is there already.
 */
export function summarizeArticle(dialog: HTMLElement, signal: AbortSignal, ended: () => void): () => void {
  const work = new AbortController();
  const end = () => {
    if (work.signal.aborted) return;
    work.abort();
    const hadFocus = bar.element.matches(':focus-within') || summary?.matches(':focus-within');
    bar.element.remove();
    summary?.remove();
    if (hadFocus) dialog.querySelector<HTMLElement>('article')?.focus({ preventScroll: true });
    ended();
  };
  const bar = modelBar(text('summarize', 'Summarize'), end);
  let summary: HTMLElement | undefined;
  const show = (words: string, language: string) => {
    summary = summaryBox(words, language, end);
    dialog.querySelector('article > .body')?.before(summary);
    bar.element.remove();
    goTo(summary);
  };
  signal.addEventListener('abort', end, { signal: work.signal });
  standAtFoot(dialog, bar.element);
  bar.say(text('modelWorking', 'Your browser’s model is reading the article…'));
  bar.showWork(end);
  makeSummary(dialog, (part) => bar.say(downloadSentence(part)), work.signal).then(
    ({ words, language }) => show(words, language),
    (error) => {
      if (work.signal.aborted) return;
      bar.showWork();
      bar.say(problemSentence(error instanceof ModelError ? error.problem : 'failed'));
    },
  );
  return () => summary && goTo(summary);
}

async function makeSummary(
  dialog: HTMLElement,
  progress: (part: number | 'stalled') => void,
  signal: AbortSignal,
): Promise<{ words: string; language: string }> {
  const body = dialog.querySelector('article > .body') ?? dialog;
  const language = await languageOf(body, progress, signal);
  const [plain = language] = language.split('-');
  const model = await makeModel(
    'Summarizer',
    {
      ...({ type: 'key-points', format: 'plain-text', length: 'medium' } as const),
      expectedInputLanguages: [plain],
      outputLanguage: plain,
    },
    progress,
    signal,
  );
  try {
    const words = await explained(() => model.summarize(proseOf(body), { signal }), signal);
    return { words, language };
  } finally {
    model.destroy?.();
  }
}

function proseOf(body: Element): string {
  const copy = body.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(LEFT_OUT)) part.remove();
  const blocks = [...copy.querySelectorAll('p, h2, h3, h4, h5, h6, li, dt, dd, blockquote, td')];
  const leaves = blocks.filter((block) => !block.querySelector('p, li, blockquote'));
  return leaves
    .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

function summaryBox(words: string, language: string, end: () => void): HTMLElement {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const points = lines.map((line) => line.replace(POINT, '').trim());
  const content = lines.some((line) => POINT.test(line))
    ? element('ul', { lang: language, dir: 'auto' }, ...points.map((point) => element('li', {}, point)))
    : element('div', { lang: language, dir: 'auto' }, ...points.map((point) => element('p', {}, point)));
  const remove = element('button', { type: 'button', id: 'summary-remove' }, text('summaryRemove', 'Remove summary'));
  remove.addEventListener('click', end);
  const title = text('summaryTitle', 'Summary');
  return element(
    'div',
    { 'data-aid': 'summary', class: 'made', role: 'group', 'aria-label': title, tabindex: -1, ...interfaceWriting() },
    element('strong', {}, title),
    content,
    element('small', {}, madeBySentence()),
    element('div', { class: 'actions' }, remove),
  );
}
