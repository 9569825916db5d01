import type { followPages } from '../further-pages/follow-pages.ts';
import type { AbsenceNotice } from '../reader/absence.ts';
import type { embedCard } from '../reader/article/embed-card.ts';
import type { lookClosely } from '../reader/close-looks/close-looks.ts';
import type { colourCode } from '../reader/code-colours/colour-code.ts';
import type { beginCommands } from '../reader/commands/begin-commands.ts';
import type { originalFormula, setFormulas } from '../reader/formulas/set-formulas.ts';
import type { addSpecimens, setTypefaces } from '../reader/look/set-typefaces.ts';
import type { letSpeak } from '../reader/sound/hush-page.ts';
import type { BackCloser } from '../reader/step-back/close-on-back.ts';
import type { addOffers, articleIn, offersIn } from '../reader/under-article/offers.ts';
import type { addWideParts } from '../reader/wide-parts/wide-parts.ts';
import type { AidOffers } from './aid-offers.ts';
import type { ExportOffers } from './export-offers.ts';
import type { ExtractionOffers } from './extraction-offers.ts';
import type { LaterScript } from './later-scripts.ts';
import type { LibraryOffers } from './library-offers.ts';
import type { Action, ToggleRequest } from './messages.ts';
import type { RuleOffers } from './rule-offers.ts';
import type { TidyScript } from './tidy-script.ts';

/** Offer of content.ts, which a second press may bring again. */
export interface ContentScript {
  /** Does by itself what a script of the site asks for. */
  readonly follow: (wish: Action) => void;
}

/** Offer of panel.ts, which runs only when it is asked for. */
export interface PanelScript {
  /**
   * All settings, in a shadow tree with styles of its own.
   * @param signal Ends following the settings.
   * @returns The element that holds them, once they show what is stored. Never rejects.
   */
  settings(signal: AbortSignal): Promise<HTMLElement>;
  /**
   * Change a setting by one step, up or down.
   * @returns The words of the new value. Rejects with a sentence for the user.
   */
  step(name: 'size' | 'theme', by: 1 | -1): Promise<string>;
}

/** Offer of no-article.ts, which runs where a page has no article. */
export type NoArticleScript = { readonly notice: AbsenceNotice };

/** Offer of under-article.ts, which runs when an article is shown. */
export interface UnderArticleScript {
  readonly addOffers: typeof addOffers;
  readonly articleIn: typeof articleIn;
  readonly offersIn: typeof offersIn;
}

/** Offer of further-pages.ts, which runs when an article is shown. */
export interface FurtherPagesScript {
  readonly followPages: typeof followPages;
}

/** Offer of while-open.ts, which runs once a reader is open. */
export interface WhileOpenScript {
  /**
   * Do what the first frame of a reader does not need.
   * @param dialog The reader's dialog.
   * @param originOf Finds the element of the page that one of the article shows.
   * @param pause Pauses something that plays.
   * @param notePlace Notes the paragraph that is being read; what it gives brings that back.
   * @param close Closes the reader.
   * @param signal Ends it.
   */
  begin(
    dialog: HTMLElement,
    originOf: (element: Element) => Element | undefined,
    notePlace: (dialog: HTMLElement) => () => void,
    pause: (media: HTMLMediaElement) => void,
    close: () => void,
    signal: AbortSignal,
  ): void;
}

/** Offer of sound.ts, which runs once a reader is open. */
export interface SoundScript {
  /**
   * Silence what plays where the page does not show it.
   * @param dialog The reader's dialog.
   * @param pause Pauses something that plays.
   * @param signal Ends it.
   */
  begin(dialog: HTMLElement, pause: (media: HTMLMediaElement) => void, signal: AbortSignal): void;
  readonly letSpeak: typeof letSpeak;
}

/** Offer of go-on.ts, which runs once an article is shown. */
export interface GoOnScript {
  /**
   * Go on where somebody stopped in an article, and keep the place while it is read.
   * @param dialog The reader's dialog.
   * @param signal Ends it.
   * @returns Never rejects.
   */
  begin(dialog: HTMLElement, signal: AbortSignal): Promise<void>;
}

/** Offer of commands.ts, which runs once a reader is open. */
export interface CommandsScript {
  readonly begin: typeof beginCommands;
}

/** Offer of wide-parts.ts, which runs when an article with tables or code is shown. */
export interface WidePartsScript {
  readonly begin: typeof addWideParts;
}

/** Offer of code-colours.ts, which runs when an article with code is shown. */
export interface CodeColoursScript {
  readonly colour: typeof colourCode;
}

/** Offer of close-looks.ts, which runs once a reader is open. */
export interface CloseLooksScript {
  readonly begin: typeof lookClosely;
}

/** Offer of step-back.ts, or of single-step.ts, one of which runs once a reader is open. */
export interface StepBackScript {
  readonly begin: BackCloser;
}

/** Offer of beside-text.ts, on-paper.ts, entry-order.ts and pace.ts, which run once a reader is open. */
export interface DialogScript {
  /**
   * Do what it is for.
   * @param dialog The reader's dialog.
   * @param signal Ends it.
   */
  begin(dialog: HTMLElement, signal: AbortSignal): void;
}

/** Offer of typefaces.ts, which runs when a shipped typeface is chosen. */
export interface TypefacesScript {
  readonly set: typeof setTypefaces;
  readonly addSpecimens: typeof addSpecimens;
}

/** Offer of formulas.ts, which runs when an article with formulas is shown. */
export interface FormulasScript {
  readonly set: typeof setFormulas;
  readonly original: typeof originalFormula;
}

/** Everything that scripts of the extension offer each other, by its name. */
export interface Offers extends AidOffers, ExportOffers, ExtractionOffers, LibraryOffers, RuleOffers {
  readonly content: ContentScript;
  readonly panel: PanelScript;
  readonly tidy: TidyScript;
  readonly 'no article': NoArticleScript;
  readonly 'under article': UnderArticleScript;
  readonly 'further pages': FurtherPagesScript;
  /** The styles that the first frame of most articles does not need, as texts, in their order. */
  readonly 'later styles': readonly string[];
  readonly 'while open': WhileOpenScript;
  readonly sound: SoundScript;
  readonly 'step back': StepBackScript;
  readonly 'single step': StepBackScript;
  readonly commands: CommandsScript;
  readonly 'go on': GoOnScript;
  readonly 'wide parts': WidePartsScript;
  readonly 'code colours': CodeColoursScript;
  readonly 'close looks': CloseLooksScript;
  /** Offer of embeds.ts to the reader. */
  readonly 'embed card': typeof embedCard;
  readonly 'beside text': DialogScript;
  readonly 'on paper': DialogScript;
  readonly 'entry order': DialogScript;
  readonly pace: DialogScript;
  readonly typefaces: TypefacesScript;
  readonly formulas: FormulasScript;
  /** Fragment directive of the page's address, which names quotations. */
  readonly quotation: string;
  /** Runs scripts in a page of the extension itself, where the background can run none. */
  readonly 'own page': { bring(names: readonly LaterScript[]): Promise<unknown> };
  /** The last press that was handed over to the page and is not known to be answered (`tab/hand-over.ts`). */
  readonly press: { readonly payload: ToggleRequest };
  /** Wishes of the scripts of the site, which run before content.ts. */
  readonly wishes: Action[];
}

/** Get what a script of the extension offers in this page; undefined as long as it has not run here. */
export function offered<Name extends keyof Offers>(name: Name): Offers[Name] | undefined {
  return (globalThis as { [place: symbol]: unknown })[placeOf(name)] as Offers[Name] | undefined;
}

/** Offer something to the other scripts of the extension in this page, which share a world of their own. */
export function offer<Name extends keyof Offers>(name: Name, script: Offers[Name]): void {
  Object.assign(globalThis, { [placeOf(name)]: script });
}

/** A symbol, since the page's ids and frame names are seen as globals in the extension's world too. */
const placeOf = (name: string): symbol => Symbol.for(`lectern ${name}`);
