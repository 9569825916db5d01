import type { TidiedPage } from './tidy-corpora.ts';

/** Most pages that are named as those that lost the most. */
const MAX_NAMED = 25;

/**
 * Put together what was hidden, set by set, as lines of Markdown.
 * @returns A table of the sets, one of the families, and the pages that lost words of their article.
 */
export function tidyTable(pages: readonly TidiedPage[]): string[] {
  const sets = [...new Set(pages.map(({ set }) => set))].sort();
  return [
    '| set | pages | taken for articles | article hidden, words | on pages | outside hidden, words | median time |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...sets.map((set) =>
      line(
        set,
        pages.filter((page) => page.set === set),
      ),
    ),
    line('all', pages),
    '',
    familiesLine(pages, 'hidden'),
    familiesLine(pages, 'left'),
    '',
    ...worst(pages),
  ];
}

function line(name: string, pages: readonly TidiedPage[]): string {
  const sum = (part: (page: TidiedPage) => number): number => pages.reduce((total, page) => total + part(page), 0);
  const gold = sum((page) => page.gold);
  const hurt = pages.filter(({ goldHidden }) => goldHidden > 0).length;
  const hidden = sum((page) => wordsOf(page.hidden));
  const times = pages.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  return `| ${[
    name,
    pages.length,
    percent(pages.filter(({ isArticle }) => isArticle).length, pages.length),
    percent(
      sum((page) => page.goldHidden),
      gold,
      3,
    ),
    percent(hurt, pages.length),
    percent(
      hidden,
      sum((page) => page.outside),
    ),
    `${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms`,
  ].join(' | ')} |`;
}

function familiesLine(pages: readonly TidiedPage[], part: 'hidden' | 'left'): string {
  const sums = new Map<string, number>();
  for (const page of pages) {
    for (const [family, words] of Object.entries(page[part])) sums.set(family, (sums.get(family) ?? 0) + words);
  }
  const total = pages.reduce((sum, { outside }) => sum + outside, 0);
  const shares = [...sums].sort(([, one], [, other]) => other - one);
  return `${part}: ${shares.map(([family, words]) => `${family} ${percent(words, total)}`).join(', ')}`;
}

function worst(pages: readonly TidiedPage[]): string[] {
  const hurt = pages.filter(({ goldHidden }) => goldHidden > 0);
  const sorted = hurt.sort((one, other) => other.goldHidden - one.goldHidden).slice(0, MAX_NAMED);
  return sorted.map(
    ({ set, id, goldHidden, gold, lost }) => `- ${set} ${id}: ${goldHidden} of ${gold} (${lost.join(' / ')})`,
  );
}

const wordsOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, words) => sum + words, 0);

const percent = (part: number, whole: number, digits = 1): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(digits)} %`;
