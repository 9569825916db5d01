import { absenceNotice } from '../session/absence-notice.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js where a page has no article.
offer('no article', { notice: absenceNotice });
