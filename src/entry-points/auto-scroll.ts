import { scrollByItself } from '../reader/aids/scroll/scroll-by-itself.ts';
import { offer } from '../shared/offered.ts';

// Runs when the article is to scroll by itself.
offer('auto scroll', { begin: scrollByItself });
