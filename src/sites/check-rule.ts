import type { FactPlace, Remove, Rewrite, SiteRule } from './site-rule.ts';

/** Longest label that a rule may have, in characters; the finder of labels reads no longer ones. */
const MAX_LABEL_CHARS = 60;

/**
 * Describes what is wrong with a site rule, for people who write one.
 * @param rule The rule, from a file or from somebody else.
 * @param parses Throws if a CSS selector is not valid (`document.createDocumentFragment().querySelector`).
 * @returns One sentence for each fault; empty for a rule without faults.
 */
export function ruleProblems(rule: SiteRule, parses: (selector: string) => void): string[] {
  const problems: string[] = [];
  if (!rule.name) problems.push('A rule needs a name.');
  if ('hosts' in rule.match) {
    for (const host of rule.match.hosts) {
      if (!/^([a-z0-9-]+\.)+[a-z0-9-]+$/.test(host)) problems.push(`"${host}" is not a host name in small letters.`);
    }
  }
  for (const selector of selectorsOf(rule)) {
    try {
      parses(selector);
    } catch {
      problems.push(`"${selector}" is not a CSS selector.`);
    }
  }
  for (const label of labelsOf(rule)) {
    if (label.length > MAX_LABEL_CHARS) problems.push(`The label "${label}" is longer than 60 characters.`);
  }
  return problems;
}

function selectorsOf(rule: SiteRule): string[] {
  const places: (FactPlace | undefined)[] = [rule.title, rule.subtitle, rule.byline, rule.published];
  places.push(rule.leadImage, rule.leadCaption);
  return [
    ...('theme' in rule.match ? rule.match.theme : []),
    ...(rule.body?.selectors ?? []),
    ...places.flatMap((place) => place?.selectors ?? []),
    ...(rule.remove ?? []).flatMap((remove: Remove) => ('selector' in remove ? [remove.selector] : [])),
    ...(rule.rewrite ?? []).map((rewrite: Rewrite) => rewrite.selector),
    ...(rule.keep ?? []),
    ...(rule.hide ?? []),
  ];
}

function labelsOf(rule: SiteRule): string[] {
  return (rule.remove ?? []).flatMap((remove) => ('label' in remove ? [...remove.label] : []));
}
