import { copyEmbed } from '../../src/article/gate/embed.ts';
import { keepEmbeds } from '../../src/article/steps/keep-embeds.ts';
import { offer } from '../../src/shared/offered.ts';

// As embeds.ts, without the reader's card, which runs in an extension alone.
offer('embeds', { keep: keepEmbeds, copy: copyEmbed });
