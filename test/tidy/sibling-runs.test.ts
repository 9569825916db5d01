import { siblingRuns } from '../../src/tidy/sibling-runs.ts';

/** The runs of the elements with these ids, in a page where `x` is the outer one and `gone` has left. */
function runsOf(...ids: string[]): string[][] {
  document.body.innerHTML =
    '<div id="a"></div> text <div id="b"></div><p id="between"></p><div id="c"></div><section id="x"><i id="y"></i></section>';
  const elements = ids.map((id) => document.getElementById(id) ?? document.createElement('b'));
  return siblingRuns(elements).map((run) => run.map(({ id }) => id));
}

test('siblings are one run, also with text between them', () => {
  expect(runsOf('b', 'a')).toEqual([['a', 'b']]);
});

test('an element between them parts two runs, in the order of the page', () => {
  expect(runsOf('c', 'b', 'a')).toEqual([['a', 'b'], ['c']]);
});

test('elements inside others, and those that have gone, are no runs', () => {
  expect(runsOf('x', 'y', 'gone')).toEqual([['x']]);
});
