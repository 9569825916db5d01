import { eastAsianAuthors, isMenu } from '../article/facts/authors/east-asian-authors.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js, before the article is looked for, where a page is in Chinese, Japanese or Korean.
offer('east asian names', { find: eastAsianAuthors, isMenu });
