/** Longest line that is looked at, in characters. Set by hand: below it are pleas of two sentences. */
const MAX_CHARS = 200;

/** Beginnings of lines that work a recipe, rate it or plead for it, as makers of blogs and of recipe cards write them. */
const TOOL = new RegExp(
  `^\\W*(?:${[
    '(?:cook(?:ing)?|bake|baking) mode\\b|prevent your screen|keep (?:my|your|the) screen',
    'jump to(?: (?:recipe|video|section|comments))?\\W*$|sharing is caring|(?:units? )?scale\\b[\\dx½/ ]*$',
    '(?:want to )?(?:save|print|pin|rate|share) this (?:recipe|now|for later)|click (?:here|the stars)',
    '(?:\\d[.\\d]*(?: stars?)?(?: from| \\()|no) [\\d,]*\\s?(?:votes?|reviews?|ratings?)',
    '(?:did|do|have) you (?:ma[dk]e|tr(?:y|ied)|like|enjoy)[^?.]{0,40}\\?|(?:tried|made|liked?|loved?) (?:this|it)\\b[^?.]{0,40}\\?',
    '(?:please )?leave (?:us |me )?an? (?:comment|rating|review|(?:\\S+ )?star)|let (?:us|me) know how|(?:tag|mention) (?:us |me )?@',
  ].join('|')})`,
  'i',
);

/** Tells whether a line is a tool of the recipe's card or a plea: to keep the screen on, to rate, to share a picture. */
export function isTool(line: string): boolean {
  return line.length <= MAX_CHARS && TOOL.test(line);
}
