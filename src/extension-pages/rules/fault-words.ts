import type { TextFaultKind } from '../../rules/rule-text.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { interfaceDirection } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';

/** Longest piece of a text that is named, in characters. */
const MAX_VALUE_CHARS = 60;

/** Fault in a rule, wherever that stands. */
interface Fault {
  readonly kind: TextFaultKind;
  /** Field that it is about, by its way in the rule. */
  readonly field: string;
  readonly value?: string;
}

/**
 * Words what is wrong with a rule as one plain sentence.
 * @param line Line of its text, where it has one.
 */
export function faultWords(fault: Fault, line?: number): string {
  const sentence = sentenceFor(fault);
  return line === undefined ? sentence : text('ruleLine', 'Line $1: $2', formatNumber(line), sentence);
}

function sentenceFor({ kind, field, value = '' }: Fault): string {
  const shown = asCode(value.length > MAX_VALUE_CHARS ? `${value.slice(0, MAX_VALUE_CHARS)}…` : value);
  const named = field ? asCode(field) : text('ruleText', 'Text of the rule');
  return (
    jsonSentence(kind, shown) ??
    {
      unknown: () => text('ruleUnknown', 'Rules have no field “$1”.', shown),
      missing: () => text('ruleMissing', 'The field “$1” is missing.', named),
      type: () => text('ruleType', '“$1” has a value of the wrong kind.', named),
      value: () => text('ruleValue', '“$2” can’t have the value “$1”.', shown, named),
      empty: () => text('ruleEmpty', '“$1” is empty.', named),
      long: () => text('ruleLong', '“$1” is too long.', named),
      host: () => text('ruleNoHost', '“$1” isn’t the name of a site.', shown),
      selector: () => text('ruleSelector', '“$1” isn’t a valid selector.', shown),
      twice: () => text('ruleTwice', 'The field “$1” is there twice.', shown),
      'other host': () => text('ruleOtherHost', 'A rule can’t move to another site. Make a new one for that.'),
    }[kind as Exclude<TextFaultKind, JsonFault>]()
  );
}

/** Keeps code from left to right, in a sentence that runs from the right too: there the brace “}” is drawn as “{”. */
function asCode(words: string): string {
  return interfaceDirection() === 'rtl' ? `\u2066${words}\u2069` : words;
}

/** Faults of the JSON, not of the rule. */
type JsonFault = 'sign' | 'field name' | 'field value' | 'after end' | 'json';

function jsonSentence(kind: TextFaultKind, value: string): string | undefined {
  switch (kind) {
    case 'sign':
      return text('ruleSign', '“$1” is missing here.', value);
    case 'field name':
      return text('ruleFieldName', 'The name of a field is missing here, in quotation marks.');
    case 'field value':
      return text('ruleFieldValue', 'A value is missing here.');
    case 'after end':
      return text('ruleAfterEnd', 'The rule has ended before this.');
    case 'json':
      return text('ruleJson', '“$1” can’t stand here in JSON.', value);
    default:
      return undefined;
  }
}
