import { copyEmbed } from '../article/gate/embed.ts';
import { keepEmbeds } from '../article/steps/keep-embeds.ts';
import { embedCard } from '../reader/article/embed-card.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js, before the article is looked for, where it may have films, posts or maps of other sites.
offer('embeds', { keep: keepEmbeds, copy: copyEmbed });
offer('embed card', embedCard);
