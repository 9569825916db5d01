import { isHtml, wish } from '../shared/always-wish.ts';

// Runs on every page of the sites that are to be tidied by themselves: on front pages too, and on those that come back.
if (isHtml()) wish('tidy');
