import { translateFtr, type Why } from '../../rules/ftr/translate.ts';
import type { NewRule } from '../../rules/rule-store.ts';
import { fieldOf } from '../../rules/rule-text.ts';
import { text } from '../../shared/text.ts';
import { ruleFaults } from '../../sites/check-rule.ts';
import { parseSelector } from '../../sites/parse-selector.ts';
import { faultWords } from './fault-words.ts';
import type { Leftover } from './import-files.ts';

/** Reads a file of ftr-site-config: its rule, and each line that is not translated, with the reason. Never throws. */
export function readFtrFile(
  file: string,
  written: string,
): { readonly rules: readonly NewRule[]; readonly leftovers: readonly Leftover[] } {
  const { rule, host, untranslated } = translateFtr(file, written, (expression) =>
    parseSelector(`xpath:${expression}`),
  );
  const lines = untranslated.map(({ line, directive, why }) => ({ file, line, why: `${directive}: ${reason(why)}` }));
  if (host === undefined) {
    return { rules: [], leftovers: [{ file, why: text('ftrNoHost', 'The name of the file is not that of a site.') }] };
  }
  if (!rule)
    return { rules: [], leftovers: [...lines, { file, why: text('rulesBadFile', '“$1” holds no rules.', file) }] };
  const faults = ruleFaults(rule, parseSelector);
  // A collection may have a file for a host and another for all below it, which are both stored under the host.
  const named = { ...rule, name: file.replace(/\.txt$/, '') };
  if (faults.length === 0) return { rules: [{ rule: named, file }], leftovers: lines };
  const whole = faults.map(({ path, kind, value }) =>
    faultWords({ kind, field: fieldOf(path), ...(value !== undefined && { value }) }),
  );
  return { rules: [], leftovers: [...lines, { file, why: whole.join(' ') }] };
}

function reason(why: Why): string {
  switch (why) {
    case 'line':
    case 'directive':
      return text('ftrDirective', 'not an instruction of such files');
    case 'empty':
      return text('ftrEmpty', 'has no value');
    case 'xpath':
      return text('ftrXPath', 'an XPath expression that your browser refuses');
    case 'noscript':
    case 'no element':
      return text('ftrNoElement', 'an XPath expression that gives no element of the page');
    case 'source':
    case 'pair':
      return text('ftrSource', 'a replacement in the source of pages, which a rule can’t make');
    case 'browser':
      return text('ftrBrowser', 'your browser does that by itself');
    case 'condition':
      return text('ftrCondition', 'a condition, which rules don’t have');
    case 'long':
      return text('ftrLong', 'too long, or too many of them');
    case 'element':
    case 'unsupported':
      return text('ftrUnsupported', 'rules have nothing like it');
  }
}
