import { writeMarkdown } from '../export/markdown/write-markdown.ts';
import { offer } from '../shared/offered.ts';

// Runs when an article is first wanted as Markdown.
offer('markdown', { write: writeMarkdown });
