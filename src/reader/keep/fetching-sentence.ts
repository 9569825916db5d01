import { formatNumber } from '../../settings/numbers.ts';
import { text } from '../../shared/text.ts';

/** Words how many pictures of an article have been asked for. */
export const fetchingSentence = (done: number, total: number): string =>
  text('keepFetching', 'Fetching pictures: $1 of $2', formatNumber(done), formatNumber(total));
