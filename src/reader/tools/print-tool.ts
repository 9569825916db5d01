import { text } from '../../shared/text.ts';
import { icon } from '../../ui/controls/icon.ts';
import { type Tool, toolButton } from './tool.ts';

/** Build the tool that opens the browser's own way to print, which takes the article alone. */
export function printTool(): Tool {
  const button = toolButton('tool-print', text('toolPrint', 'Print'), icon('print'));
  button.addEventListener('click', () => window.print());
  return { elements: [button] };
}
