import { summarize, translateArticle } from '../reader/aids/model/use-model.ts';
import { offer } from '../shared/offered.ts';

// Runs when the browser's own model is asked for something for the first time.
offer('model', { translate: translateArticle, summarize });
