/**
 * A page with every class name and id exchanged for one that means nothing, everywhere that it is named: attributes,
 * style sheets and scripts.
 */
export function shuffledNames(page: string): string {
  const names = new Set<string>();
  for (const [, value = ''] of page.matchAll(/\s(?:class|id)="([^"]*)"/g)) {
    for (const name of value.split(/\s+/)) if (name) names.add(name);
  }
  const renamed = new Map([...names].sort().map((name, index) => [name, `n${(index * 7919 + 13) % 100003}`]));
  const word = new RegExp(`(?<![\\w/-])(${[...names].map(escaped).sort(byLength).join('|')})(?![\\w-])`, 'g');
  return page.replace(
    /(<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>|\s(?:class|id|for|href|aria-[a-z]+)="[^"]*")/g,
    (part) => part.replace(word, (name) => renamed.get(name) ?? name),
  );
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function byLength(one: string, other: string): number {
  return other.length - one.length;
}
