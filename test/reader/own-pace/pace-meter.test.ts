import { PaceMeter } from '../../../src/reader/own-pace/pace-meter.ts';

const SCREEN = 800;

/** Expected time for a pixel: a screen takes twenty seconds. */
const MS_PER_PIXEL = 25;

/** Steps a meter through places and seconds. @returns Each stretch as its expected and its taken seconds. */
function stretches(...steps: readonly (readonly [top: number, seconds: number])[]): number[][] {
  const meter = new PaceMeter();
  return steps.flatMap(([top, seconds]) => {
    const read = meter.step(top, seconds * 1000, SCREEN, MS_PER_PIXEL);
    return read ? [[read.expected / 1000, read.taken / 1000]] : [];
  });
}

test('reading is measured over many small steps', () => {
  expect(stretches([0, 0], [200, 8], [300, 12], [500, 21], [900, 30], [1100, 45])).toEqual([
    [12.5, 21],
    [15, 24],
  ]);
});

test('a jump, a way back, looking through and being away are no reading', () => {
  expect(stretches([0, 0], [3000, 30], [3100, 32])).toEqual([]);
  expect(stretches([900, 0], [400, 30], [500, 35])).toEqual([]);
  expect(stretches([0, 0], [800, 2], [1600, 4], [2400, 6], [3200, 8], [4000, 10], [4800, 20.5])).toEqual([]);
  expect(stretches([0, 0], [100, 600])).toEqual([]);
});

test('after a restart a stretch begins anew', () => {
  const meter = new PaceMeter();
  meter.step(0, 0, SCREEN, MS_PER_PIXEL);
  meter.restart();
  expect(meter.step(600, 21_000, SCREEN, MS_PER_PIXEL)).toBeUndefined();
  expect(meter.step(1200, 42_000, SCREEN, MS_PER_PIXEL)).toEqual({ expected: 15_000, taken: 21_000 });
});
