import { LEAVES, SIGNS } from '../../../src/article/body/score/trees.ts';
import type { Ensemble, Node } from './boost.ts';
import { type Bins, rounded } from './rows.ts';

/**
 * Writes the source of `src/article/body/score/model.ts`: an ensemble in the form that `trees.ts` reads.
 * @param names The names of the features, in the order of the bins.
 * @throws When there is not one name for each feature, or there are more nodes than two signs can number.
 */
export function modelSource({ base, trees }: Ensemble, { edges }: Bins, names: readonly string[]): string {
  if (names.length !== edges.length) throw new Error(`There are ${edges.length} features and ${names.length} names.`);
  const used = splitsOf(trees, edges);
  const numbers = new Map<string, number>();
  for (const [feature, values] of used.entries()) {
    for (const value of values) numbers.set(`${feature} ${value}`, numbers.size);
  }
  if (numbers.size + LEAVES > SIGNS.length ** 2) throw new Error('The model has too many different splits.');
  const step = Math.max(...trees.flatMap(leavesOf).map(Math.abs)) / ((LEAVES - 1) / 2);
  const write = (node: Node): string => {
    if ('leaf' in node) return twoSigns(numbers.size + (LEAVES - 1) / 2 + Math.round(node.leaf / step));
    const value = rounded(edges[node.feature]?.[node.edge] ?? 0);
    return twoSigns(numbers.get(`${node.feature} ${value}`) as number) + write(node.lower) + write(node.upper);
  };
  return [
    "import type { Model } from './trees.ts';",
    '',
    '/** Written by `npm run fit`, from public pages whose article is known: not for hands. */',
    'export const model: Model = {',
    `  base: ${base.toFixed(4)},`,
    `  step: ${step.toPrecision(6)},`,
    '  splits:',
    ...used.map((values, feature) => {
      const [bar, end] = feature < used.length - 1 ? ['|', ' +'] : ['', ','];
      return `    '${values.map(short).join(' ')}${bar}'${end} // ${names[feature]}`;
    }),
    '  trees:',
    `    '${trees.map(write).join('')}',`,
    '};',
    '',
  ].join('\n');
}

function splitsOf(trees: readonly Node[], edges: Bins['edges']): number[][] {
  const used = edges.map(() => new Set<number>());
  const visit = (node: Node): void => {
    if ('leaf' in node) return;
    used[node.feature]?.add(rounded(edges[node.feature]?.[node.edge] ?? 0));
    visit(node.lower);
    visit(node.upper);
  };
  for (const tree of trees) visit(tree);
  return used.map((values) => [...values].sort((one, other) => one - other));
}

function leavesOf(node: Node): number[] {
  return 'leaf' in node ? [node.leaf] : [...leavesOf(node.lower), ...leavesOf(node.upper)];
}

function twoSigns(number: number): string {
  return (SIGNS[Math.floor(number / SIGNS.length)] ?? '') + (SIGNS[number % SIGNS.length] ?? '');
}

/** Writes a number without the zero before its point. */
function short(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.');
}
