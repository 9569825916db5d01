import { offerOrder } from '../reader/entry-order/offer-order.ts';
import { offer } from '../shared/offered.ts';

// Runs after while-open.ts once an article with entries is shown: few are live blogs.
offer('entry order', { begin: offerOrder });
