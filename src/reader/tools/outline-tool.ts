import { contentsLabel } from '../../shared/labels.ts';
import { element } from '../../ui/controls/element.ts';
import { icon } from '../../ui/controls/icon.ts';
import { panelTool, type Tool, toolButton } from './tool.ts';

/** Build the tool with the headings of the article, which beside-text.ts fills and shows where there are any. */
export function outlineTool(): Tool {
  const name = contentsLabel();
  const button = toolButton('tool-outline', name, icon('outline'));
  const panel = element('div', { role: 'group', 'aria-label': name });
  button.hidden = true;
  return { elements: panelTool(button, panel) };
}
