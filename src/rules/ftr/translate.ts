import { MADE_ELEMENTS } from '../../sites/allowed-names.ts';
import { MAX_ENTRIES } from '../../sites/rule-bounds.ts';
import type { FactPlace, Remove, Rewrite, Selector, SiteRule } from '../../sites/site-rule.ts';
import { type Purpose, purposeOf } from './directives.ts';
import { hostOf } from './host-of.ts';
import { isOwnClaim } from './own-claims.ts';
import { type Directive, readLines } from './read-lines.ts';
import { elementsOf, type Translated, translated, withText } from './selectors.ts';
import { type Replacement, textRewrites } from './text-rewrites.ts';
import { givesText } from './tokens.ts';

/**
 * Reason for which a line is not translated: a line or a name that is no directive, an empty value; XPath that the browser
 * refuses, that looks into a noscript, or that gives text where elements are needed; a replacement in the source of the page that no rewrite of elements comes to, or
 * that lacks its pair; work that the browser does; a condition; an element that no rule may make; a directive without a
 * counterpart; more or longer selectors than a rule may have.
 */
export type Why =
  | 'line'
  | 'directive'
  | 'empty'
  | 'xpath'
  | 'noscript'
  | 'no element'
  | 'source'
  | 'pair'
  | 'browser'
  | 'condition'
  | 'element'
  | 'unsupported'
  | 'long';

/** A line that is not translated. */
export interface Untranslated {
  /** From 1 up. */
  readonly line: number;
  /** Its directive, or the whole line where it has none. */
  readonly directive: string;
  readonly why: Why;
}

/** A file of ftr-site-config as a rule. */
export interface FtrTranslation {
  /** Undefined if the file names no site, or nothing in it can be translated. */
  readonly rule: SiteRule | undefined;
  /** Undefined if the name of the file is not that of a host. */
  readonly host: string | undefined;
  /** In the order of their lines. */
  readonly untranslated: readonly Untranslated[];
  /** Lines that are understood: translated, or with nothing to do for. */
  readonly understood: number;
}

/**
 * Translates a file of the collection ftr-site-config, or one of the same form, into a rule that is to be checked like any
 * other.
 * @param fileName The name of the file, which is the host with ".txt" behind it, and a dot before it for all subdomains.
 * @param text The text of the file, which may be anything.
 * @param parsesXPath Throws where the browser refuses an XPath expression.
 */
export function translateFtr(
  fileName: string,
  text: string,
  parsesXPath: (expression: string) => void,
): FtrTranslation {
  const host = hostOf(fileName);
  const { directives, others } = readLines(text);
  const draft = new RuleDraft(parsesXPath);
  for (const directive of directives) draft.add(directive);
  draft.finishReplacements();
  const parts = draft.parts();
  const lines = others.map(({ line, text: whole }): Untranslated => ({ line, directive: whole, why: 'line' }));
  const hasParts = host !== undefined && Object.keys(parts).length > 0;
  return {
    rule: hasParts ? { source: 'imported', name: host, match: { hosts: [host] }, ...parts } : undefined,
    host,
    untranslated: [...draft.untranslated, ...lines].sort((one, other) => one.line - other.line),
    understood: directives.length - draft.untranslated.length,
  };
}

type Place = 'title' | 'byline' | 'published';
type Found = Exclude<Translated, { why: string }>;

class RuleDraft {
  readonly untranslated: Untranslated[] = [];
  readonly #parses: (expression: string) => void;
  readonly #body: Selector[] = [];
  readonly #places: Record<Place, Found[]> = { title: [], byline: [], published: [] };
  readonly #isLeft: Partial<Record<Place, boolean>> = {};
  readonly #remove: Remove[] = [];
  readonly #rewrite: Rewrite[] = [];
  readonly #next: Selector[] = [];
  readonly #single: Selector[] = [];
  readonly #replacements: Replacement[] = [];
  #find: Directive | undefined;

  constructor(parses: (expression: string) => void) {
    this.#parses = parses;
  }

  add(directive: Directive): void {
    const { name, value, argument } = directive;
    const purpose = purposeOf(name);
    if (this.#find && purpose !== 'replace') this.#endFind();
    if (purpose === undefined) this.#list(directive, 'directive');
    else if (value === '' && purpose !== 'replace') this.#list(directive, 'empty');
    else if (purpose === 'browser' || purpose === 'condition' || purpose === 'unsupported')
      this.#list(directive, purpose);
    else if (purpose === 'find') this.#find = directive;
    else if (purpose === 'replace') this.#replace(directive);
    else if (purpose === 'remove named')
      this.#push(this.#remove, { selector: withText(value, 'class', 'id') }, directive);
    else if (purpose === 'remove picture') {
      this.#push(this.#remove, { selector: `img${withText(value, 'src')}` }, directive);
    } else if (purpose === 'lazy attribute') this.#fillFrom(directive);
    else if (purpose === 'wrap' && !new RegExp(`^(?:${MADE_ELEMENTS})$`).test(argument ?? '')) {
      this.#list(directive, 'element');
    } else if (purpose !== 'none') this.#addSelector(directive, purpose);
  }

  #addSelector(directive: Directive, purpose: Purpose): void {
    const isLink = purpose === 'next' || purpose === 'single';
    const isFact = purpose === 'title' || purpose === 'byline' || purpose === 'published';
    const found = translated(isLink ? directive.value.replace(/\/@href$/, '') : directive.value, this.#parses);
    if ('why' in found) this.#list(directive, found.why);
    else if (!isFact && givesText(directive.value)) this.#list(directive, 'no element');
    // The gate lets no attribute through that a rule would have to take out.
    else if (purpose !== 'remove' || !/\/@[\w-]+$/.test(found.xPath)) this.#place(directive, purpose, found);
  }

  #place(directive: Directive, purpose: Purpose, found: Found): void {
    const selector = elementsOf(found);
    if (purpose === 'title' || purpose === 'byline' || purpose === 'published') this.#addPlace(purpose, found);
    else if (purpose === 'body') this.#push(this.#body, selector, directive);
    else if (purpose === 'next') this.#push(this.#next, selector, directive);
    else if (purpose === 'single') this.#push(this.#single, selector, directive);
    else if (purpose === 'wrap') this.#push(this.#rewrite, { selector, wrap: directive.argument ?? '' }, directive);
    else if (purpose === 'unwrap') this.#push(this.#rewrite, { selector, unwrap: true }, directive);
    else this.#push(this.#remove, { selector }, directive);
  }

  /** A claim that the reader weighs against all others is better left to it; so is what comes after it. */
  #addPlace(fact: Place, found: Found): void {
    if (isOwnClaim(fact, found.css)) this.#isLeft[fact] = true;
    if (!this.#isLeft[fact]) this.#places[fact].push(found);
  }

  #replace(directive: Directive): void {
    const { argument, value } = directive;
    if (argument !== undefined) this.#replacements.push({ lines: [directive], find: argument, replace: value });
    else if (this.#find)
      this.#replacements.push({ lines: [this.#find, directive], find: this.#find.value, replace: value });
    else this.#list(directive, 'pair');
    this.#find = undefined;
  }

  #endFind(): void {
    if (this.#find) this.#list(this.#find, 'pair');
    this.#find = undefined;
  }

  #fillFrom(directive: Directive): void {
    const from = directive.value.toLowerCase();
    if (!/^[a-z][a-z0-9_-]*$/.test(from)) this.#list(directive, 'source');
    else this.#push(this.#rewrite, { selector: `[${from}]`, attribute: 'src', from }, directive);
  }

  /** Translates the replacements, which explain each other. */
  finishReplacements(): void {
    this.#endFind();
    const { rewrites, others } = textRewrites(this.#replacements);
    for (const directive of others) this.#list(directive, 'source');
    // What is replaced in the source comes before all that looks at elements.
    this.#rewrite.unshift(...rewrites);
  }

  parts(): Omit<SiteRule, 'name' | 'match' | 'source'> {
    const places = Object.entries(this.#places).flatMap(([fact, found]) =>
      found.length > 0 ? [[fact, placeOf(found, fact as Place)]] : [],
    );
    return {
      ...(this.#body.length > 0 && { body: { selectors: this.#body, take: 'all' } }),
      ...Object.fromEntries(places),
      ...(this.#remove.length > 0 && { remove: this.#remove }),
      ...(this.#rewrite.length > 0 && { rewrite: this.#rewrite.slice(0, MAX_ENTRIES) }),
      ...(this.#next.length > 0 && { next: this.#next }),
      ...(this.#single.length > 0 && { single: this.#single }),
    };
  }

  #push<Entry>(list: Entry[], entry: Entry, directive: Directive): void {
    if (list.length < MAX_ENTRIES) list.push(entry);
    else this.#list(directive, 'long');
  }

  #list({ line, name }: Directive, why: Why): void {
    this.untranslated.push({ line, directive: name, why });
  }
}

/** One attribute for all selectors, else XPath where an attribute is asked for. */
function placeOf(found: readonly Found[], fact: Place): FactPlace {
  const [attribute, ...others] = new Set(found.map((each) => ('attribute' in each ? each.attribute : undefined)));
  const isOne = others.length === 0 && attribute !== undefined;
  return {
    selectors: found.map((each) => (isOne ? (each.css ?? each.xPath) : elementsOf(each))).slice(0, MAX_ENTRIES),
    ...(isOne && { attribute }),
    ...(fact === 'byline' && { take: 'all' }),
  };
}
