import { EXTRACTORS } from '../extractor-names.ts';
import type { PageResult } from '../page-result.ts';
import { bandOf } from './bands.ts';
import type { Line } from './compare-lines.ts';
import type { Row } from './fold-lines.ts';
import { type Markup, markup } from './markup.ts';
import type { CutDetail, FactDetail, PageDetail } from './page-detail.ts';
import { NAMES, share } from './tables.ts';

/** Where a page stands in the report. */
export interface Place {
  /** Number of its set, from 0. */
  readonly set: number;
  /** Whether it is unfolded from the start. */
  readonly open: boolean;
}

/** One page of the report: what was expected, kept and cut, side by side. */
export function pageSection(page: PageResult, detail: PageDetail, { set, open }: Place): Markup {
  const classes = `page set-${set} band-${bandOf(page)}${isWorse(page) ? ' worse' : ''}${hasFailed(page) ? ' failed' : ''}`;
  return markup`<details class="${classes}"${open && markup` open`}>
<summary><b>${share(page.extractors.lectern?.score.f1)}</b> <span>${page.set} · ${new URL(page.url).hostname}${page.type && ` · ${page.type}`}</span>
<small>${peersText(page)}</small></summary>
<p class="address"><a href="${page.url}" rel="noreferrer noopener">${page.url}</a><br>${page.id}${detail.note && `: ${detail.note}`}</p>
${failures(page)}${facts(detail.facts)}
<div class="columns">
<section><h3>Expected</h3>${rows(detail.expected, 'missed')}</section>
<section><h3>Kept by Lectern</h3>${rows(detail.kept, 'extra')}</section>
<section><h3>Cut, and why</h3>${cuts(detail)}</section>
</div></details>
`;
}

function isWorse({ extractors: { lectern, readability, defuddle } }: PageResult): boolean {
  return Math.max(readability?.score.f1 ?? 0, defuddle?.score.f1 ?? 0) > (lectern?.score.f1 ?? 1) + 0.005;
}

function hasFailed({ extractors }: PageResult): boolean {
  return Object.values(extractors).some(({ failure }) => failure !== undefined);
}

function peersText({ extractors }: PageResult): string {
  return EXTRACTORS.filter((name) => name !== 'lectern' && extractors[name])
    .map((name) => `${NAMES[name]} ${share(extractors[name]?.score.f1)}`)
    .join(', ');
}

function failures({ extractors }: PageResult): Markup[] {
  return EXTRACTORS.flatMap((name) => {
    const failure = extractors[name]?.failure;
    return failure === undefined ? [] : [markup`<p class="failure">${NAMES[name]} failed: ${failure}</p>`];
  });
}

function facts(all: readonly FactDetail[]): Markup | undefined {
  if (all.length === 0) return undefined;
  const lines = all.map(
    ({
      name,
      expected,
      found,
      verdict,
    }) => markup`<tr class="${verdict}"><th scope="row">${name}</th><td>${verdict}</td>
<td dir="auto">${expected ?? '–'}</td><td dir="auto">${found ?? '–'}</td></tr>`,
  );
  return markup`<table class="facts"><tr><th>Fact</th><th>Verdict</th><th>Expected</th><th>Found</th></tr>${lines}</table>`;
}

function rows(all: readonly Row[], difference: 'missed' | 'extra'): Markup | Markup[] {
  if (all.length === 0) return markup`<p class="none">Nothing.</p>`;
  return all.map((row) => {
    if ('more' in row) return markup`<p class="none">And ${row.more} more.</p>`;
    return 'alike' in row ? alike(row.alike) : markup`<p dir="auto">${parts(row.line, difference)}</p>`;
  });
}

function alike(lines: readonly string[]): Markup {
  const count = lines.length === 1 ? '1 line' : `${lines.length} lines`;
  return markup`<details class="alike"><summary>${count} alike</summary>${lines.map((line) => markup`<p dir="auto">${line}</p>`)}</details>`;
}

function parts(line: Line, difference: 'missed' | 'extra'): Markup[] {
  return line.map(({ text, isAlike }) =>
    isAlike ? markup`${text}` : markup`<mark class="${difference}">${text}</mark>`,
  );
}

function cuts({ cuts: all, moreCuts }: PageDetail): Markup | Markup[] {
  if (all.length === 0) return markup`<p class="none">Nothing.</p>`;
  const more = moreCuts > 0 ? [markup`<p class="none">And ${moreCuts} more.</p>`] : [];
  return [...all.map(cut), ...more];
}

function cut({ reason, detail, text, isMissed, times }: CutDetail): Markup {
  const warning = isMissed && markup`<strong class="missed">part of the article</strong> `;
  const because = detail === undefined ? reason : `${reason}: ${detail}`;
  return markup`<p dir="auto">${warning}<span class="reason">${because}${times > 1 && ` (${times} times)`}</span> ${text || 'nothing to read'}</p>`;
}
