import type { Absence, Article, Engine, Extraction } from './article/article.ts';
import { extract } from './article/extract.ts';
import { looksLikeArticle } from './article/looks-like-article.ts';
import { partOfPage, selectedPart, wholePage } from './article/whole-page.ts';
import { followPages } from './further-pages/follow-pages.ts';
import { type Notice, openNotice, openReader, type Reader, type Source } from './reader/open-reader.ts';
import { addedWords } from './session/added-words.ts';
import type { Settings } from './settings/schema.ts';
import { loadSettings, watchSettings } from './settings/store.ts';
import { webHost } from './shared/host.ts';
import {
  type Action,
  answer,
  askBackground,
  type Outcome,
  type TabMessages,
  type TabState,
} from './shared/messages.ts';
import { offer, offered } from './shared/offered.ts';
import { text } from './shared/text.ts';
import { findDistractions } from './tidy/distractions.ts';
import { tidyPage } from './tidy/tidy-page.ts';

/** What is on in this tab. */
let reader: Reader | undefined;
let tidy: AbortController | undefined;

/** The press that is being answered; one that comes meanwhile gets the same answer. */
let working: Promise<Outcome> | undefined;

// A second press may inject this script again: the first one goes on.
if (!offered('content')) {
  offer('content', { openByItself });
  answer<TabMessages>({ state: stateNow, toggle });
}

function stateNow(): TabState {
  return { reader: reader !== undefined, tidy: tidy !== undefined };
}

function toggle(action: Action): Promise<Outcome> {
  return whileIdle(async () => (action === 'reader' ? toggleReader() : toggleTidy()));
}

async function openByItself(): Promise<void> {
  await whileIdle(async () => {
    if (reader) return { state: stateNow() };
    const settings = await loadSettings(webHost(location.href));
    const extraction = extractPage();
    if (extraction.kind === 'article' && looksLikeArticle(document, extraction.article)) {
      show(openReader(extraction.article, settings, sourceOf(false)));
    }
    return { state: stateNow() };
  });
}

function whileIdle(action: () => Promise<Outcome>): Promise<Outcome> {
  working ??= action()
    .catch((error: unknown): Outcome => {
      console.error('Lectern: the press could not be answered.', error);
      return { state: stateNow(), problem: 'failed' };
    })
    .finally(() => {
      working = undefined;
    });
  return working;
}

async function toggleReader(): Promise<Outcome> {
  if (reader) {
    const { closed } = reader;
    reader.close();
    await closed;
    return { state: stateNow() };
  }
  const selection = selectedRange();
  const settings = await loadSettings(webHost(location.href));
  const extraction = extractPage();
  const opened =
    extraction.kind === 'article'
      ? show(openReader(extraction.article, settings, sourceOf(settings.pages)))
      : show(openNotice(absenceNotice(extraction.why, settings, selection), settings));
  if (!opened) return { state: stateNow(), problem: 'no-stage' };
  return extraction.kind === 'article' ? { state: stateNow() } : { state: stateNow(), problem: 'no-article' };
}

/** The article of the page, found this way alone if one is named; what is added to it is in the interface's language. */
function extractPage(engine?: Engine): Extraction {
  return extract(document, { words: addedWords(), ...(engine && { engine }) });
}

function toggleTidy(): Outcome {
  if (tidy) {
    tidy.abort();
    tidy = undefined;
  } else {
    tidy = new AbortController();
    tidyPage(lookThrough, tidy.signal);
  }
  tellState();
  return { state: stateNow() };
}

function lookThrough() {
  const { removals, article } = findDistractions(document);
  const clutter = removals.flatMap(({ origin, reason }) => (origin ? [{ element: origin, reason }] : []));
  return { clutter, article };
}

/**
 * Where the reader gets more of the page that is open.
 * @param loadsPages Whether further pages are loaded unasked: only after a press, which asked for the article.
 */
function sourceOf(loadsPages: boolean): Source {
  let restored = 0;
  return {
    loadsPages,
    follow: (article) =>
      /^(whole page|selection)$/.test(article.engine)
        ? undefined
        : followPages(document, article, { words: addedWords() }),
    find(engine) {
      if (engine === 'whole page') return wholePage(document);
      const extraction = extractPage(engine);
      return extraction.kind === 'article' ? extraction.article : undefined;
    },
    restore: ({ origin }) => origin && partOfPage(origin, `restored${restored++}`),
  };
}

/** Follow an open reader until it is closed, by whomever. */
function show(opened: Reader | undefined): boolean {
  if (!opened) return false;
  reader = opened;
  const ending = new AbortController();
  watchSettings((settings) => opened.apply(settings), ending.signal, webHost(location.href));
  void opened.closed.then(() => {
    ending.abort();
    if (reader === opened) reader = undefined;
    tellState();
  });
  tellState();
  return true;
}

/** The sentence for a page without an article, and what a reader can still ask for. */
function absenceNotice(why: Absence, settings: Settings, selection: Range | undefined): Notice {
  const instead = (find: () => Article | undefined) => () => {
    const article = find();
    if (!article) return;
    reader?.close();
    show(openReader(article, settings, sourceOf(false)));
  };
  const anyway = { label: text('readAnyway', 'Read it anyway'), run: instead(() => wholePage(document)) };
  const part = {
    label: text('readSelection', 'Read the selection'),
    run: instead(() => selection && selectedPart(document, selection)),
  };
  return {
    sentence:
      why === 'late'
        ? text('pageTooLarge', 'This page is too large to find its article in time.')
        : text('noArticle', 'There is no article on this page.'),
    actions: selection ? [anyway, part] : [anyway],
  };
}

function selectedRange(): Range | undefined {
  const selection = getSelection();
  return selection && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : undefined;
}

/** The toolbar button follows; without the background (the extension was reloaded) it has nothing to follow. */
function tellState(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  askBackground('changed', { state: stateNow(), dark }).catch(() => undefined);
}
