import kindStyles from '../reader/article/article-kinds.css';
import rarePartStyles from '../reader/article/article-rare-parts.css';
import hiddenImageStyles from '../reader/article/hidden-image.css';
import actionStyles from '../reader/stage/actions.css';
import paperStyles from '../reader/stage/paper.css';
import { offer } from '../shared/offered.ts';

// Runs before the first frame of an article with such parts, and right after that of any other.
offer('later styles', [rarePartStyles, kindStyles, hiddenImageStyles, actionStyles, paperStyles]);
