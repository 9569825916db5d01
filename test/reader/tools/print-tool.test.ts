import { printTool } from '../../../src/reader/tools/print-tool.ts';

test('a press opens what the browser has to print with', () => {
  let opened = 0;
  window.print = () => {
    opened += 1;
  };
  const [button] = printTool().elements;
  expect(button?.getAttribute('aria-label')).toBe('Print');
  button?.click();
  expect(opened).toBe(1);
});
