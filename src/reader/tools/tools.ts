import type { Article } from '../../article/article.ts';
import { aside } from '../../shared/aside.ts';
import { moreTool } from './more-tool.ts';
import { outlineTool } from './outline-tool.ts';
import { printTool } from './print-tool.ts';
import { settingsTool } from './settings-tool.ts';
import type { Tool } from './tool.ts';

/**
 * List the tools of an article in the toolbar, in their order.
 * @param article The article.
 * @param signal Ends what the tools follow.
 */
export function articleTools(article: Article, signal: AbortSignal): readonly Tool[] {
  const tools = [() => settingsTool(signal), outlineTool, printTool, () => moreTool(article)];
  return tools.flatMap((build) => aside(build) ?? []);
}

/**
 * List the tools of a sentence in the place of an article.
 * @param signal Ends what the tools follow.
 */
export function noticeTools(signal: AbortSignal): readonly Tool[] {
  return [settingsTool(signal)];
}
