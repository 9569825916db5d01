import type { StageTime } from '../accounts.ts';
import { EXTRACTORS } from '../extractor-names.ts';
import { FACTS } from '../measures/facts.ts';
import type { Total } from '../measures/measure.ts';
import type { Report } from '../results.ts';
import type { Speed } from '../speed.ts';
import type { ExtractorSummary, SetSummary, VerdictCounts } from '../summary.ts';

/** Rows of cells under a row of heads. */
export interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every extractor's name as its makers write it. */
export const NAMES: Readonly<Record<ExtractorSummary['name'], string>> = {
  lectern: 'Lectern',
  readability: 'Readability',
  defuddle: 'Defuddle',
  'best of peers': 'better of the two peers',
};

/** All figures of a run as tables: accuracy, by type of page, facts, speed. */
export function tablesOf({ sets, speed, stages }: Pick<Report, 'sets' | 'speed' | 'stages'>): Table[] {
  return [accuracy(sets), ...sets.filter(({ types }) => Object.keys(types).length > 0).map(byType), facts(sets)]
    .concat(doubts(sets), accounts(sets), speedTable(sets, speed), stageTable(stages))
    .filter(({ rows }) => rows.length > 0);
}

function accuracy(sets: readonly SetSummary[]): Table {
  const figures = ({ f1, precision, recall, accuracy: right }: Total): string[] =>
    [f1, precision, recall, right].map(share);
  const heads = [
    'set',
    'pages',
    'measure',
    'extractor',
    'F1',
    'precision',
    'recall',
    'all right',
    'articles < 0.5',
    '< 0.8',
    'failed',
  ];
  const rows = sets.flatMap(({ set, pages, measure, extractors }) =>
    extractors.map(({ name, total, below, failures }) => [
      ...[set, String(pages), measure, NAMES[name]],
      ...[...figures(total), tenths(below.half), tenths(below.fourFifths)],
      name === 'best of peers' ? '' : String(failures),
    ]),
  );
  return { title: 'Accuracy', heads, rows };
}

function byType({ set, types, extractors }: SetSummary): Table {
  const heads = ['extractor', ...Object.entries(types).map(([type, count]) => `${type} (${count})`)];
  const rows = extractors.map(({ name, byType: f1 }) => [
    NAMES[name],
    ...Object.keys(types).map((type) => share(f1[type])),
  ]);
  return { title: `F1 by type of page: ${set}`, heads, rows };
}

function facts(sets: readonly SetSummary[]): Table {
  const heads = [
    'set',
    'extractor',
    'fact',
    'pages',
    'right',
    'partly',
    'wrong',
    'missing',
    'invented, of pages without',
  ];
  const rows = sets.flatMap(({ set, extractors }) =>
    extractors.flatMap(({ name, facts: counts }) =>
      FACTS.flatMap((fact) => (counts[fact] ? [[set, NAMES[name], fact, ...verdicts(counts[fact])]] : [])),
    ),
  );
  return { title: 'Facts', heads, rows };
}

function verdicts({ right, part, wrong, missing, invented, none }: VerdictCounts): string[] {
  const pages = right + part + wrong + missing;
  return [
    String(pages),
    ...[right, part, wrong, missing].map((count) => percent(count, pages)),
    percent(invented, invented + none),
  ];
}

function doubts(sets: readonly SetSummary[]): Table {
  const heads = ['set', 'articles', 'below 0.8', 'with the note', 'right of those', 'noted of those below 0.8'];
  const rows = sets.map(({ set, doubt: { pages, wrong, noted, both } }) => {
    return [set, ...[pages, wrong, noted].map(String), percent(both, noted), percent(both, wrong)];
  });
  return { title: 'The note that this may not be the article', heads, rows };
}

function accounts(sets: readonly SetSummary[]): Table {
  const heads = ['set', 'articles', 'words accounted for', 'pictures accounted for', 'pages without any loss'];
  const rows = sets
    .filter(({ account: { pages } }) => pages > 0)
    .map(({ set, account: { pages, words, pictures, whole } }) => {
      return [set, String(pages), hundredths(words), hundredths(pictures), String(whole)];
    });
  return { title: 'In the article of Lectern, or in its record of what was taken out', heads, rows };
}

function stageTable(stages: readonly StageTime[]): Table {
  const heads = ['stage', 'median ms', 'p95 ms', 'share of all'];
  const rows = stages.map(({ name, median, p95, share: part }) => [
    ...[name, median.toFixed(2), p95.toFixed(1), `${(100 * part).toFixed(1)} %`],
  ]);
  return { title: 'Stages of Lectern', heads, rows };
}

function speedTable(sets: readonly SetSummary[], speed: readonly Speed[]): Table {
  const heads = ['set', 'extractor', 'pages', 'median ms', 'p95 ms', 'median / Readability', 'p95 / Readability'];
  const all = sets.length > 1 ? [{ set: 'all', speed }] : [];
  const rows = [...sets, ...all].flatMap(({ set, speed: speeds }) =>
    speeds.map(({ name, pages, median, p95, medianRatio, p95Ratio }) => [
      ...[
        set,
        NAMES[name],
        String(pages),
        milliseconds(median),
        milliseconds(p95),
        times(medianRatio),
        times(p95Ratio),
      ],
    ]),
  );
  return { title: 'First call', heads, rows };
}

/** A share from 0 to 1 with three digits; a dash where there is none. */
export const share = (value: number | undefined): string => (isFigure(value) ? value.toFixed(3) : '–');

const hundredths = (value: number): string =>
  isFigure(value) ? `${(Math.floor(value * 10_000) / 100).toFixed(2)} %` : '–';
const tenths = (value: number): string => (isFigure(value) ? `${(100 * value).toFixed(1)} %` : '–');
const percent = (count: number, of: number): string => (of === 0 ? '–' : `${Math.round((100 * count) / of)} %`);
const milliseconds = (value: number): string => (isFigure(value) ? value.toFixed(value < 10 ? 1 : 0) : '–');
const times = (value: number | undefined): string => (isFigure(value) ? value.toFixed(2) : '–');
const isFigure = (value: number | undefined): value is number => value !== undefined && !Number.isNaN(value);

/** A line for each extractor that failed on a page. */
export function failuresOf(pages: Report['pages']): string[] {
  return pages.flatMap(({ set, id, extractors }) =>
    EXTRACTORS.flatMap((name) => {
      const failure = extractors[name]?.failure;
      return failure === undefined ? [] : [`${NAMES[name]} on ${set} ${id}: ${failure.split('\n')[0]}`];
    }),
  );
}
