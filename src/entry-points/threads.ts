import { findPosts } from '../article/kinds/find-posts.ts';
import { threadIn } from '../article/kinds/shape-thread.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js, while the article is looked for, where a page may be a thread.
offer('threads', { find: findPosts, shape: threadIn });
