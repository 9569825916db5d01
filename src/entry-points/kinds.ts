import { cardScores, wholeCards } from '../article/kinds/listing.ts';
import { productScores } from '../article/kinds/product.ts';
import { completeRecipe } from '../article/kinds/recipe.ts';
import { shapeCards } from '../article/kinds/shape-cards.ts';
import { showPrice } from '../article/kinds/show-price.ts';
import { offer } from '../shared/offered.ts';

// Runs after content.js where a page is a recipe, a product or a listing: most are none of these.
offer('kinds', { completeRecipe, productScores, showPrice, cardScores, wholeCards, shapeCards });
