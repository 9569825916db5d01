import type { PageResult } from '../page-result.ts';
import type { Report } from '../results.ts';
import { BOUNDS } from './bands.ts';
import { type Markup, markup } from './markup.ts';
import { pageSection } from './page-section.ts';
import { type Table, tablesOf } from './tables.ts';

/** How many of the worst pages are unfolded from the start. */
const OPEN = 5;

/**
 * The report as one HTML page that needs no script and no other file, piece by piece, the worst page first. All that comes
 * from pages is escaped, and its own policy lets nothing run or load.
 * @param css Its style sheet.
 */
export function* htmlReport(report: Report, css: string): Generator<string> {
  const { run, sets, pages, details } = report;
  yield markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Lectern ${run.versions.lectern}: benchmark of ${run.date.slice(0, 10)}</title>
<style>${{ markup: css + filterRules(sets.length) }}</style></head>
<body><h1>Benchmark of Lectern ${run.versions.lectern}</h1>
<p>${run.date.slice(0, 16).replace('T', ' ')} UTC, ${run.browser}, ${run.machine.processor} (${run.machine.processors} processors),
rules for single hosts ${run.options.hosts ? 'on' : 'off'}. Compared with Readability ${run.versions.readability} and Defuddle ${run.versions.defuddle}.</p>
${tablesOf(report).map(tableMarkup)}
<h2>Pages, the worst first</h2>
<p>Marked among what was expected: <mark class="missed">words that Lectern does not have</mark>. Among what it kept:
<mark class="extra">words that were not expected</mark>. Among what it cut: <strong class="missed">part of the article</strong>,
where the same words are missing now. Lines without a difference are folded.</p>
${filters(sets.map(({ set, pages: count }) => `${set} (${count})`))}
`.markup;
  const order = worstFirst(pages);
  for (const [rank, index] of order.entries()) {
    const [page, detail] = [pages[index], details[index]];
    if (!page || !detail) continue;
    const place = { set: sets.findIndex(({ set }) => set === page.set), open: rank < OPEN };
    yield pageSection(page, detail, place).markup;
  }
  yield '</body></html>\n';
}

/** The numbers of the pages by Lectern's score. Failures score 0, and pages that cannot be scored come last. */
function worstFirst(pages: readonly PageResult[]): number[] {
  const scoreOf = (index: number): number => pages[index]?.extractors.lectern?.score.f1 ?? 2;
  return [...pages.keys()].sort((one, other) => scoreOf(one) - scoreOf(other));
}

function tableMarkup({ title, heads, rows }: Table): Markup {
  const head = heads.map((text) => markup`<th scope="col">${text}</th>`);
  const body = rows.map((row) => markup`<tr>${row.map((text) => markup`<td>${text}</td>`)}</tr>`);
  return markup`<div class="figures"><table><caption>${title}</caption><tr>${head}</tr>${body}</table></div>\n`;
}

function filters(sets: readonly string[]): Markup {
  const choice = (group: string, id: string, label: string, isFirst: boolean): Markup =>
    markup`<label><input type="radio" name="${group}" id="${id}"${isFirst && markup` checked`}> ${label}</label> `;
  return markup`<form class="filters">
<fieldset><legend>Set</legend>${choice('set', 'set-all', 'all', true)}${sets.map((label, index) => choice('set', `set-${index}`, label, false))}</fieldset>
<fieldset><legend>F1 of Lectern</legend>${choice('score', 'below-all', 'all', true)}${BOUNDS.map((bound, index) =>
    choice('score', `below-${index}`, `below ${bound}`, false),
  )}</fieldset>
<fieldset><legend>Only</legend><label><input type="checkbox" id="only-worse"> worse than another extractor</label>
<label><input type="checkbox" id="only-failed"> failed</label></fieldset></form>`;
}

/** The filter is done by style rules, as no script may run. */
function filterRules(sets: number): string {
  const hide = (id: string, others: string): string => `body:has(#${id}:checked) .page${others}{display:none}`;
  return [
    ...Array.from({ length: sets }, (_, index) => hide(`set-${index}`, `:not(.set-${index})`)),
    ...BOUNDS.map((_, index) => hide(`below-${index}`, belowOrIn(index))),
    hide('only-worse', ':not(.worse)'),
    hide('only-failed', ':not(.failed)'),
  ].join('\n');
}

const belowOrIn = (band: number): string =>
  Array.from({ length: band + 1 }, (_, index) => `:not(.band-${index})`).join('');
