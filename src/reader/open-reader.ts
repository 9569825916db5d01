import type { Article } from '../article/article.ts';
import type { Settings } from '../settings/schema.ts';
import { aside } from '../shared/aside.ts';
import { useScriptsLater } from '../shared/bring-script.ts';
import type { DialogScript } from '../shared/offered.ts';
import { adoptStyles } from '../ui/controls/style-sheet.ts';
import { noPlaces, type Places } from './article/reading-place.ts';
import { followSettings } from './look/appearance.ts';
import { type Notice, noticeView } from './notice-view.ts';
import { shownArticle, type View } from './shown-article.ts';
import type { Source } from './source.ts';
import { keepInPage } from './stage/keep-in-page.ts';
import { followLinks } from './stage/links.ts';
import { lockPage } from './stage/lock-page.ts';
import { pauseMedia } from './stage/media.ts';
import { rememberPage } from './stage/page-memory.ts';
import { closeWhenPageMoves } from './stage/page-moves.ts';
import { closeOnEscape } from './stage/shortcuts.ts';
import { buildStage, type Stage } from './stage/stage.ts';
import { keepOnTop } from './stage/top-layer.ts';
import { toolbar } from './tools/toolbar.ts';

export type { Notice, Source };

/** A reader that is open over the page. */
export interface Reader {
  /** Resolves when the reader has gone and the page is back, whoever closed it. Never rejects. */
  readonly closed: Promise<void>;
  /** Give the page back as it was, at the paragraph last read. Closing twice does nothing more. */
  close(): void;
  /** Show changed settings at once; the paragraph that is being read stays on the screen. */
  apply(settings: Settings): void;
}

/**
 * Show an article over the page, at the paragraph that is on the screen.
 * @param article The article. Its body and lead image move into the reader, so an article can be shown once.
 * @param settings The settings to show it in.
 * @param source Gives more of it.
 * @returns The open reader; undefined when the page has no room for it, and is then as it was.
 */
export function openReader(article: Article, settings: Settings, source?: Source): Reader | undefined {
  return open(settings, (signal) => shownArticle(article, settings, source, signal));
}

/**
 * Show a plain sentence with buttons over the page, where an article was asked for and there is none.
 * @param notice The sentence, and what can be done instead.
 * @param settings The settings to show it in.
 * @returns The open reader; undefined when the page has no room for it, and is then as it was.
 */
export function openNotice(notice: Notice, settings: Settings): Reader | undefined {
  return open(settings, () => ({
    main: noticeView(notice),
    places: noPlaces,
    start: () => undefined,
    originOf: () => undefined,
    keepsPlace: false,
    follow: () => undefined,
    canonical: undefined,
  }));
}

function open(settings: Settings, makeView: (signal: AbortSignal) => View): Reader | undefined {
  // In a document of another kind (XML, SVG) HTML elements would be names without a meaning, also where the browser
  // shows it in a page of its own, as Chromium does with XML.
  if (!(document.documentElement instanceof HTMLHtmlElement)) return undefined;
  if (!(document.createElement('p') instanceof HTMLElement)) return undefined;
  const ending = new AbortController();
  const page = aside(rememberPage);
  const restore = () => page?.restore();
  try {
    const reader = show(settings, makeView(ending.signal), ending, restore);
    if (reader !== undefined) return reader;
  } catch (error) {
    console.error('Lectern: the reader failed.', error);
  }
  ending.abort();
  restore();
  return undefined;
}

function show(settings: Settings, view: View, ending: AbortController, restore: () => void): Reader | undefined {
  const { signal } = ending;
  let resolveClosed = () => {};
  const closed = new Promise<void>((resolve) => {
    resolveClosed = resolve;
  });
  let stage: Stage | undefined;
  const close = () => {
    if (signal.aborted) return;
    const showPlace = aside(() => stage && view.places.leave(stage.dialog));
    ending.abort();
    aside(restore);
    aside(() => showPlace?.());
    resolveClosed();
  };
  stage = buildStage(toolbar(close, signal), view.main, signal);
  const { host, dialog } = stage;
  aside(() => view.start(dialog));
  let current = settings;
  const applyLook = followSettings(dialog, settings, view.places, signal);
  const apply = (changed: Settings) => {
    current = changed;
    applyLook(changed);
    view.places.keep(dialog, () => view.follow(changed));
    dialog.dispatchEvent(new Event('settings'));
  };
  const showPlace = aside(() => view.places.enter());
  aside(() => lockPage(host, dialog, signal));
  if (!stage.show()) return undefined;
  aside(() => showPlace?.(dialog));
  watchWhileOpen(stage, view, close, () => current, signal);
  aside(() => holdPlace(dialog, view.places, signal));
  return { closed, close, apply };
}

/** Starts what the first frame does not need. Without the background it is missing, and the reader does without. */
function beginTheRest(
  { dialog, hasAllStyles }: Stage,
  { originOf, places, keepsPlace, canonical }: View,
  choices: () => Settings,
  close: () => void,
  signal: AbortSignal,
): void {
  const pause = pauseMedia(signal);
  const begin = (script: DialogScript) => script.begin(dialog, signal);
  void useScriptsLater(signal, {
    ...(!hasAllStyles && { 'later styles': (all) => all.map((styles) => adoptStyles(dialog, styles)) }),
    'while open': (script) => script.begin(dialog, originOf, places.note, pause, close, signal),
    commands: (script) => script.begin(dialog, choices, canonical, close, signal),
    ...(keepsPlace && { 'go on': begin, pace: begin }),
  });
}

/** Keeps the paragraph that is being read where it is when the window gets another size, or is zoomed. */
function holdPlace(dialog: HTMLElement, places: Places, signal: AbortSignal): void {
  let show = places.note(dialog);
  dialog.addEventListener('scrollend', () => (show = places.note(dialog)), { signal });
  window.addEventListener('resize', () => show(), { signal });
}

/** Starts everything that goes on while the reader is open, each for itself; all of it ends with the signal. */
function watchWhileOpen(
  stage: Stage,
  view: View,
  close: () => void,
  choices: () => Settings,
  signal: AbortSignal,
): void {
  const { dialog } = stage;
  const watches = [
    () => closeOnEscape(dialog, close, signal),
    () => followLinks(dialog, close, () => choices().staysReading, signal),
    () => keepOnTop(stage, signal),
    () => keepInPage(stage, close, signal),
    () => closeWhenPageMoves(close, signal),
    () => beginTheRest(stage, view, choices, close, signal),
  ];
  watches.forEach(aside);
}
