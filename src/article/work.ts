import type { PageRule, RuledWay, SiteRule } from '../sites/site-rule.ts';
import type { Absence, Engine, PageKind } from './article.ts';
import type { RuledBody } from './body/by-rule.ts';
import type { Choice } from './body/choose.ts';
import type { PageClaims } from './body/score/claims.ts';
import type { ScoreAdjuster, ScoredBlock } from './body/score/score-text.ts';
import type { Selection } from './body/score/select.ts';
import type { Finding } from './clutter/finding.ts';
import type { AddedWords } from './draft/added-words.ts';
import type { Draft } from './draft/draft.ts';
import { Faults } from './draft/faults.ts';
import type { Facts } from './facts/facts.ts';
import type { LeadImage } from './facts/lead-image.ts';
import type { Gate } from './gate/gate.ts';
import type { PageSigns } from './kinds/kind-signs.ts';

/**
 * The ways through the stages: an article is found; the whole page, or what is selected, is shown; a part of the page is
 * put back into an article; the clutter of the page is recognised, to be hidden there.
 */
export type Mode = 'article' | 'whole page' | 'selection' | 'part' | 'clutter';

/** A request for something of a page. */
export interface Request {
  readonly page: Document;
  readonly mode: Mode;
  /** The address of the page, if it is not the document's own. */
  readonly address?: string | undefined;
  /** Only what is in this range of the page is read, with its head. */
  readonly range?: Range | undefined;
  /** The elements of the page that are looked at or put back, if not all of it. */
  readonly parts?: readonly Element[] | undefined;
  /** The shipped site rules to choose from; all that are shipped if none are given. */
  readonly rules?: readonly SiteRule[] | undefined;
  /** The rules that the user has made or imported for the page's host; those that are offered if none are given. */
  readonly storedRules?: readonly SiteRule[] | undefined;
  readonly words?: AddedWords | undefined;
  /** Called with the copy of the page, before anything is taken out of it. */
  readonly onCopy?: (copy: Document) => void;
  /** The one way to find the body that a person asked for. */
  readonly engine?: Engine | undefined;
}

/**
 * Everything that is known of a page on its way through the stages, which fill it in from top to bottom. Each field has a
 * value from the start with which later stages can work if the one that fills it fails.
 */
export class Work {
  /** The request; its mode changes where the whole page is to be shown for the article. */
  request: Request;
  readonly faults = new Faults();
  /** The reason for giving up, once there is one. */
  absence: Absence | undefined;
  facts: Facts = NO_FACTS;
  claims: PageClaims = NO_CLAIMS;
  signs: PageSigns | undefined;
  kind: PageKind = 'article';
  /** The site rules of the page, for who wants to know. */
  rules: readonly PageRule[] = [];
  /** The way to find the body that a site rule names, unless a person has asked for another. */
  way: RuledWay | undefined;
  /** The element that holds the thread of the page, once it has its form. */
  thread: Element | undefined;
  adjustScores: ScoreAdjuster | undefined;
  ruled: RuledBody | undefined;
  marked: Element | undefined;
  findings: readonly Finding[] = [];
  blocks: readonly ScoredBlock[] = [];
  selection: Selection = { threshold: 0, expected: 0 };
  /** Readability's body, if it was asked. */
  opinion: Element | undefined;
  choice: Choice | undefined;
  /** True if the site shows only part of the article. */
  isCutOff = false;
  /** The element that holds the article, with nothing else in it. */
  core: Element | undefined;
  lead: LeadImage | undefined;
  gate: Gate | undefined;
  body: HTMLElement | undefined;
  leadImage: HTMLElement | undefined;
  direction: 'ltr' | 'rtl' = 'ltr';
  wordCount = 0;
  #draft: Draft | undefined;

  constructor(request: Request) {
    this.request = request;
  }

  /** @throws {Error} Before the stage `draft`, which nothing can do without. */
  get draft(): Draft {
    if (!this.#draft) throw new Error('no draft');
    return this.#draft;
  }

  set draft(draft: Draft) {
    this.#draft = draft;
  }

  /** True once there is a draft. */
  get hasDraft(): boolean {
    return this.#draft !== undefined;
  }
}

/** The fields that a stage may fill in. */
export type Findings = Partial<Omit<Work, 'request' | 'faults' | 'draft' | 'hasDraft'>>;

const NO_FACTS: Facts = {
  title: '',
  subtitle: undefined,
  byline: undefined,
  published: undefined,
  modified: undefined,
  siteName: undefined,
  section: undefined,
  language: undefined,
  canonical: undefined,
};

const NO_CLAIMS: PageClaims = {
  title: '',
  description: '',
  articleBody: '',
  wordCount: 0,
  isPaid: false,
  paidParts: [],
  author: '',
  kind: 0,
  parts: 0,
  isSlug: false,
};
