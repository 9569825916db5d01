import { gainOf, idleRules, isGain, type RulePage, type RuleTrial, rulesTable } from './rule-gains.ts';

const page = (f1: number | undefined, more: Partial<RulePage> = {}): RulePage => {
  return { f1, facts: {}, hidden: { outside: 0, article: 0 }, ...more };
};

const trial = (rule: string, whole: RulePage, without: RulePage, place: Partial<RuleTrial> = {}): RuleTrial => {
  return { rule, set: 'wcxb', id: '1', host: 'one.example', whole, without, ...place };
};

test('changes of the text are counted by pages and as a mean; a page without a text to compare counts for facts alone', () => {
  const gain = gainOf('Ghost', [
    trial('Ghost', page(0.9), page(0.8)),
    trial('Ghost', page(0.8), page(0.82), { host: 'two.example' }),
    trial('Ghost', page(0.9), page(0.9), { host: 'two.example' }),
    trial('Ghost', page(undefined, { facts: { title: 'right' } }), page(undefined, { facts: { title: 'part' } })),
  ]);
  expect(gain).toMatchObject({ pages: 4, hosts: 2, better: 1, worse: 1, facts: { title: 0.5, byline: 0, date: 0 } });
  expect(gain.f1).toBeCloseTo(8 / 3);
});

test('a byline that is no longer invented is a gain, and one that is invented a loss', () => {
  const [none, invented] = (['none', 'invented'] as const).map((byline) => page(0.9, { facts: { byline } }));
  if (!none || !invented) throw new Error('There are two.');
  expect(isGain(gainOf('Ghost', [trial('Ghost', none, invented)]))).toBe(true);
  expect(isGain(gainOf('Ghost', [trial('Ghost', invented, none)]))).toBe(false);
});

test('clutter that is hidden is a gain unless words of the article go with it', () => {
  const hiding = (outside: number, article: number) =>
    isGain(gainOf('Ghost', [trial('Ghost', page(0.9, { hidden: { outside, article } }), page(0.9))]));
  expect([hiding(12, 0), hiding(12, 3), hiding(0, 0)]).toEqual([true, false, false]);
});

test('a rule that no page of the corpora shows is judged by its example, any other by those pages alone', () => {
  const onExample = { set: 'examples' };
  const trials = [
    trial('Saved', page(0.9), page(0.9)),
    trial('Saved', page(0.9), page(0.5), onExample),
    trial('Own', page(0.9), page(0.5), onExample),
  ];
  expect(idleRules(['Own', 'Saved', 'Unseen'], trials)).toEqual(['Saved', 'Unseen']);
  expect(rulesTable(['Saved', 'Own'], trials).slice(2)).toEqual([
    '| Own | 0 | – | – | – | – | – | – | – | – | +40 | 0 | 0 |',
    '| Saved | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | +40 | 0 | 0 |',
  ]);
});
