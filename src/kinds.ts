import { productScores } from './article/kinds/product.ts';
import { completeRecipe } from './article/kinds/recipe.ts';
import { showPrice } from './article/kinds/show-price.ts';
import { offer } from './shared/offered.ts';

// Runs after content.js, before the article is looked for, where a page has a recipe or a product: most have neither.
offer('kinds', { completeRecipe, productScores, showPrice });
