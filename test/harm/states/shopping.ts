// Pages on which something is looked for and bought.
import { button, field, footBar, need, noting, page, prose } from '../page-parts.ts';
import { kind } from '../state.ts';

/** The page on which an order is paid for. */
export const checkout = kind(
  'checkout',
  'address form, summary, bar to pay',
  ['bootstrap en newsletter', 'utility de', 'hashed ar consent'],
  (look) => {
    const { maker, words } = look;
    const country = `<label>${words.country} <select name="country"><option>DE<option>ES<option>JP</select></label>`;
    const form = `${field(maker, words.name, 'name')}${field(maker, words.address, 'street')}${field(maker, words.email, 'email', 'type="email"')}${country}`;
    const summary = maker.part(
      'side',
      'summary',
      `<h2>${words.total}</h2><p>${words.mug} 12 €</p><p>${words.lamp} 48 €</p>`,
      need('summary'),
    );
    const pay = `<b>60 €</b> ${button(maker, words.pay, 'pay', `form="order" ${need('pay')}`)}`;
    return {
      html: page(look, {
        title: words.checkout,
        body: maker.part('form', 'checkout', form, `id="order" ${need('form')}`) + summary,
        after:
          look.clutter === 'consent'
            ? maker.part('box', 'pay', pay, need('pay bar'))
            : footBar(maker, 'pay', pay, need('pay bar')),
      }),
      task: async (hands) => {
        await hands.fill('[name=name]', 'Ana');
        await hands.fill('[name=street]', 'Pier 4');
        await hands.fill('[name=email]', 'ana@sea.test');
        await hands.choose('[name=country]', 'E');
        await hands.press('pay');
      },
      proof: 'name=Ana, street=Pier 4, email=ana@sea.test, country=ES',
    };
  },
);

/** The cart, with its voucher field, which has names of advertising. */
export const cart = kind(
  'cart',
  'goods, voucher field, bar to the checkout',
  ['theme en newsletter', 'elements de', 'semantic ja newsletter'],
  (look) => {
    const { maker, words } = look;
    const items = [words.mug, words.lamp].map((name, index) =>
      maker.part(
        'item',
        'cart',
        `<a href="#goods">${name}</a> <input type="number" name="n${index}" value="1" form="promo"> ${noting(maker, words.remove, `remove${index}`)}`,
      ),
    );
    const promo = `${field(maker, words.code, 'code')}${button(maker, words.send, 'promo', need('use voucher'))}`;
    return {
      html: page(look, {
        title: words.cart,
        body:
          maker.part('list', 'cart', items.join(''), need('goods')) +
          maker.part('form', 'promo', promo, `id="promo" ${need('voucher')}`),
        after: footBar(maker, 'cart', `${words.total} 60 € ${noting(maker, words.checkout, 'checkout')}`, need('bar')),
      }),
      task: async (hands) => {
        await hands.refill('[name=n0]', '3');
        await hands.fill('[name=code]', 'SEA10');
        await hands.press('use voucher');
        await hands.press('remove1');
        await hands.press('checkout');
      },
      proof: 'n0=3, n1=1, code=SEA10 | remove1 | checkout',
    };
  },
);

/** A list of goods with filters beside it. */
export const goods = kind(
  'list of goods',
  'filters, order, goods, their buttons',
  ['utility en consent', 'bootstrap ar newsletter', 'hashed de'],
  (look) => {
    const { maker, words } = look;
    const filters = [words.mug, words.lamp].map(
      (name, index) => `<label><input type="checkbox" name="f${index}"> ${name}</label>`,
    );
    const form = `<h2>${words.filter}</h2>${filters.join('')}${button(maker, words.filter, 'filter', need('filter'))}`;
    const cards = [3, 5, 8, 12, 20, 30].map((price) =>
      maker.part(
        'item',
        'product',
        `<img src="/p${price}.jpg" width="80" height="60" alt=""><a href="#p">${words.mug} ${price}</a> ${price} € ${button(maker, words.add, 'add', `type="button" data-note="add ${price}"`)}`,
      ),
    );
    return {
      html: page(look, {
        title: words.goods,
        body: `${maker.part('side', 'filter', maker.part('form', 'filter', form), need('filters'))}
          <label>${words.sort} <select ${need('order')}><option>1<option>2</select></label>${maker.part('list', 'products', cards.join(''), need('goods'))}`,
      }),
      task: async (hands) => {
        await hands.press('[name=f1]');
        await hands.press('filter');
        await hands.press('[data-note="add 8"]');
      },
      proof: 'f1=on | add 8',
    };
  },
);

/** A page about one thing to buy. */
export const product = kind(
  'product page',
  'form to buy, reviews, bar to buy',
  ['bootstrap de newsletter', 'theme en', 'hashed en consent', 'semantic es newsletter'],
  (look) => {
    const { maker, words } = look;
    const form = `<label>${words.size} <select name="size"><option>S<option>M<option>L</select></label>${button(maker, words.add, 'buy', need('add'))}`;
    const reviews = [1, 2, 3].map((number) =>
      maker.part(
        'post',
        'review',
        `<b>Ben ${number}</b> ★★★★ <p>${words.prose.slice(0, 60)}</p>${button(maker, words.helpful, 'helpful', `type="button" data-note="helpful ${number}"`)}`,
      ),
    );
    const bar = footBar(
      maker,
      'sticky-buy',
      `${words.mug} 12 € ${noting(maker, words.pay, 'buy at once')}`,
      need('bar'),
    );
    return {
      html: page(look, {
        title: words.mug,
        body: `<img src="/mug.jpg" width="300" height="200" alt="">${maker.part('form', 'product', form, need('form'))}${prose(words, 2)}
          ${maker.part('box', 'reviews', `<h2>${words.reviews}</h2>${reviews.join('')}`, need('reviews'))}`,
        after: look.clutter === 'consent' ? '' : bar,
      }),
      task: async (hands) => {
        await hands.choose('[name=size]', 'L');
        await hands.press('add');
        await hands.press('[data-note="helpful 2"]');
        if (look.clutter !== 'consent') await hands.press('buy at once');
      },
      proof: `size=L | helpful 2${look.clutter === 'consent' ? '' : ' | buy at once'}`,
    };
  },
);

/** Results of a search, with its kinds and filters. */
export const results = kind(
  'search results',
  'query, kinds, filters, results, page numbers',
  ['semantic en consent', 'hashed de newsletter', 'elements ar', 'theme es consent'],
  (look) => {
    const { maker, words } = look;
    const query = `<input type="search" name="q" value="ferry" ${maker.control('input', 'search')}>${button(maker, words.search, 'search', need('search'))}`;
    const kinds = ['all', 'pictures', 'news'].map((name) => noting(maker, name, name)).join(' ');
    const filters = `<label><input type="checkbox" name="new"> 2024</label>${button(maker, words.filter, 'filter', need('filter'))}`;
    const found = [1, 2, 3, 4, 5].map((number) =>
      maker.part(
        'item',
        'result',
        `<a href="#r${number}">${words.story} ${number}</a><p>${words.prose.slice(0, 90)}</p>`,
      ),
    );
    const pages = [1, 2, 3]
      .map((number) => `<a href="#page${number}" ${maker.control('link', 'page')}>${number}</a>`)
      .join(' ');
    return {
      html: page(look, {
        title: `${words.search}: ferry`,
        body: `${maker.part('form', 'search', query, `role="search" ${need('query')}`)}${maker.part('nav', 'tabs', kinds, need('kinds'))}
          ${maker.part('side', 'filters', maker.part('form', 'filters', filters), need('filters'))}
          ${maker.part('list', 'results', found.join(''), need('results'))}${maker.part('nav', 'pagination', pages, need('page numbers'))}`,
      }),
      task: async (hands) => {
        await hands.refill('[name=q]', 'tide');
        await hands.key('Enter');
        await hands.press('pictures');
        await hands.press('[name=new]');
        await hands.press('filter');
        await hands.press('[href="#r2"]');
        await hands.press('[href="#page3"]');
      },
      proof: 'q=tide | pictures | new=on | #r2 | #page3',
    };
  },
);

/** Small ads, whose makers name the offers what they are. */
export const smallAds = kind(
  'small ads',
  'search, offers, button to the seller',
  ['theme de consent', 'bootstrap en newsletter', 'elements es', 'hashed de'],
  (look) => {
    const { maker, words } = look;
    const offers = [1, 2, 3, 4, 5].map((number) =>
      maker.part(
        'item',
        'ad',
        `<a href="#ad${number}"><img src="/ad${number}.jpg" width="80" height="60" alt=""> ${words.lamp} ${number}</a> ${number * 9} €`,
        `id="ad-${number}"`,
      ),
    );
    const query = `<input name="what">${button(maker, words.search, 'ad-search', need('search'))}`;
    const details = `<h2>${words.lamp} 3</h2><p>${words.prose.slice(0, 80)}</p>${noting(maker, words.seller, 'seller')}`;
    return {
      html: page(look, {
        title: words.goods,
        body: `${maker.part('form', 'ad-search', query, need('query'))}${maker.part('list', 'ads', offers.join(''), `id="ads" ${need('offers')}`)}
          ${maker.part('box', 'ad-details', details, need('details'))}`,
      }),
      task: async (hands) => {
        await hands.fill('[name=what]', 'lamp');
        await hands.press('search');
        await hands.press('[href="#ad2"]');
        await hands.press('seller');
      },
      proof: 'what=lamp | #ad2 | seller',
    };
  },
);
