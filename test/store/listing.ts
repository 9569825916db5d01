import { readFileSync } from 'node:fs';

/** The texts of a listing in one language, as the form of a store asks for them. */
export function listingText(texts: Readonly<Record<string, string>>): string {
  return [
    `Name\n\n${texts['extensionName']}`,
    `Summary\n\n${texts['extensionDescription']}`,
    `Description\n\n${texts['storeDescription']}`,
    '',
  ].join('\n\n');
}

/** The reasons for permissions and the answers about privacy, out of the document about the stores. */
export function answersForReviewers(): string {
  const document = readFileSync('docs/stores.md', 'utf8');
  const parts = ['Single purpose', 'Reasons for permissions', 'Answers about privacy'].map((heading) => {
    const part = new RegExp(`^## ${heading}\\n.*?(?=\\n## )`, 'ms').exec(document)?.[0];
    if (!part) throw new Error(`docs/stores.md has no part "${heading}".`);
    return part;
  });
  return `${parts.join('\n\n')}\n`;
}
