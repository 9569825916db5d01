import { onePictureEach } from '../../src/export/picture-addresses.ts';
import { pageOf } from '../support/page.ts';

const base = 'https://paper.example';

test('each picture is left one address, of a size that suits reading, and the policy of its own', () => {
  const { body } = pageOf(`
    <picture><source srcset="${base}/a.webp" type="image/webp"><img src="${base}/a.jpg" referrerpolicy="no-referrer"></picture>
    <img src="${base}/b.jpg" srcset="${base}/b-400.jpg 400w, ${base}/b-1200.jpg 1200w, ${base}/b-2400.jpg 2400w">
    <img src="${base}/c.jpg" srcset="${base}/c.jpg, ${base}/c,2.jpg 2x, ${base}/c-3.jpg 3x">
    <img src="${base}/d.jpg" srcset="${base}/d-2000.jpg 2000w">
    <img src="file:///e.jpg">`);
  expect(onePictureEach(body)).toEqual([
    { address: `${base}/a.jpg`, policy: 'no-referrer' },
    { address: `${base}/b-1200.jpg` },
    { address: `${base}/c,2.jpg` },
    { address: `${base}/d-2000.jpg` },
  ]);
  expect([...body.querySelectorAll('[srcset], source, picture')]).toEqual([]);
});
