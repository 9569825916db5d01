import { Progress, timeText } from './progress.ts';

function run(total: number, isTTY: boolean, failed: (page: number) => boolean = () => false): string[] {
  const written: string[] = [];
  let time = 0;
  const progress = new Progress(total, { isTTY, write: (text: string) => written.push(text) }, () => time);
  for (let page = 1; page <= total; page++) {
    time += 1000;
    progress.step(failed(page));
  }
  return written;
}

test('a terminal shows one line that is written over itself', () => {
  const written = run(4, true, (page) => page === 2);
  expect(written[0]).toBe(`\r\u001b[K${'█'.repeat(6)}${'░'.repeat(18)} 1 of 4 pages, 3 s left`);
  expect(written[2]).toContain('3 of 4 pages, 1 failed, 1 s left');
  expect(written.at(-1)).toBe('\n');
});

test('a file gets ten lines', () => {
  const written = run(1400, false);
  expect(written).toHaveLength(10);
  expect(written[0]).toContain('140 of 1400 pages, 21:00 min left\n');
});

test('times are told in seconds, then in minutes', () => {
  expect(timeText(59_400)).toBe('59 s');
  expect(timeText(125_000)).toBe('2:05 min');
});
