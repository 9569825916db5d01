import { offer, offered } from '../shared/offered.ts';
import type { Looks } from '../shared/tidy-script.ts';
import { tidyPage } from '../tidy/tidy-page.ts';

// Runs after content.js when a page is tidied for the first time: no text of an article waits for it.
offer('tidy', {
  tidyPage({ looks, ...request }) {
    let isArticle = false;
    const whole: Looks['whole'] = () => {
      const parts = looks.whole();
      isArticle = parts.article.length > 0;
      return parts;
    };
    const page = tidyPage({ ...request, looks: { ...looks, whole } });
    // After the page is drawn.
    setTimeout(() => offered('rule use')?.noteTidied(isArticle));
    return page;
  },
});
