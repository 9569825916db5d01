// The words of the harm suite: pages on which people do something, and of which the tidy page must leave that possible.
import type { Hands } from './hands.ts';
import { MAKERS, type Maker } from './makers.ts';
import { type Language, WORDS, type Words } from './words.ts';

/** Layers that stand over or beside the task, and must go. */
type Clutter = 'consent' | 'newsletter' | 'none';

/** The look of one state: whose markup it is, in which language, and what else stands on the page. */
export interface Look {
  readonly maker: Maker;
  readonly language: Language;
  readonly words: Words;
  readonly clutter: Clutter;
}

/** One page in one state, and what a person does there. */
export interface State {
  readonly kind: string;
  readonly look: Look;
  readonly html: string;
  /** Names of what must stay visible and usable; in the page they stand as `data-need`. */
  readonly needs: readonly string[];
  /** Names of what must go; in the page they stand as `data-clutter`. */
  readonly clutter: readonly string[];
  /** Done before the page is tidied. */
  readonly before?: (hands: Hands) => Promise<void>;
  /** Does the task by real presses and keys. */
  readonly task: (hands: Hands) => Promise<void>;
  /** What the page has recorded when the task is done. */
  readonly proof: string;
  /** The task itself alters the markup of the page, so that it cannot be compared afterwards. */
  readonly alters: boolean;
}

/** States of one kind of page. */
export interface Kind {
  readonly name: string;
  /** Says in a few words what must stay, for the table in the documents. */
  readonly stays: string;
  readonly states: readonly State[];
}

/** What the maker of a kind gives for each look. */
export interface Draft extends Pick<State, 'html' | 'task' | 'proof' | 'before'> {
  readonly alters?: boolean;
}

/**
 * Makes the states of a kind.
 * @param looks A line for each state: maker, language and, where there is some, clutter: 'bootstrap en consent'.
 */
export function kind(name: string, stays: string, looks: readonly string[], make: (look: Look) => Draft): Kind {
  const states = looks.map((line): State => {
    const look = lookOf(line);
    const draft = make(look);
    const { html } = draft;
    const named = (attribute: string): string[] =>
      [...html.matchAll(new RegExp(`${attribute}="([^"]+)"`, 'g'))].map(([, found = '']) => found);
    return { kind: name, look, needs: named('data-need'), clutter: named('data-clutter'), alters: false, ...draft };
  });
  return { name, stays, states };
}

/** The name of a state in messages. */
export const nameOf = ({ kind: name, look }: State): string => `${name}, ${look.maker.name}, ${look.language}`;

function lookOf(line: string): Look {
  const [name, language, clutter = 'none'] = line.split(' ') as [string, Language, Clutter?];
  const maker = MAKERS[name];
  if (!maker) throw new Error(`There is no maker ${name}.`);
  return { maker, language, words: WORDS[language], clutter };
}
