import type { stepToChange, tellChanges } from '../reader/aids/changes/tell-changes.ts';
import type { followSelection, lookUp } from '../reader/aids/look-up/look-up.ts';
import type { summarize, translateArticle } from '../reader/aids/model/use-model.ts';
import type { KeptPrints } from './stopped-place.ts';

/** Offer of changes.ts, which runs where the place in an article is kept. */
export interface ChangesScript {
  readonly tell: typeof tellChanges;
  readonly step: typeof stepToChange;
  /** Take the fingerprints of the article that a dialog shows. */
  printsOf(dialog: HTMLElement): KeptPrints;
}

/** Offer of look-up.ts, which runs where the user has chosen a service for words, or asks for one. */
export interface LookUpScript {
  readonly follow: typeof followSelection;
  readonly lookUp: typeof lookUp;
}

/** Offer of model.ts, which runs when the browser's own model is asked for something. */
export interface ModelScript {
  readonly translate: typeof translateArticle;
  readonly summarize: typeof summarize;
}
