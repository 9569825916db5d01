import type { WantedPicture } from './fetch-pictures.ts';

/** Widest picture that is wanted, in pixels: twice the widest column. Set by hand. */
const MAX_WIDTH_PX = 1600;

/** Highest density that is wanted, in pixels of the picture for each of CSS. */
const MAX_DENSITY = 2;

/**
 * Leave each picture in a copy of an article one address, that of the best size for reading, and list these.
 * @param copy The copy, in a document that loads nothing; it is altered: what offers other sizes and kinds goes out of it.
 * @returns What to fetch, in the order of the article. Addresses are absolute.
 */
export function onePictureEach(copy: Element): readonly WantedPicture[] {
  for (const picture of copy.querySelectorAll('picture')) {
    for (const source of picture.querySelectorAll('source')) source.remove();
    picture.replaceWith(...picture.childNodes);
  }
  return [...copy.querySelectorAll('img')].flatMap((image) => {
    const address = bestOf(image.getAttribute('srcset') ?? '') ?? image.getAttribute('src') ?? '';
    image.removeAttribute('srcset');
    image.removeAttribute('sizes');
    image.setAttribute('src', address);
    const policy = (image.getAttribute('referrerpolicy') ?? '') as ReferrerPolicy;
    return /^(?:https?|data|blob):/.test(address) ? [{ address, policy: policy || undefined }] : [];
  });
}

/** Finds the largest picture of a source set, as the gate writes it, that is not larger than wanted; else the smallest. */
function bestOf(sourceSet: string): string | undefined {
  const entries = sourceSet.split(/,\s+/).flatMap((entry) => {
    const [address = '', size = '1x'] = entry.trim().split(/\s+/);
    const unit = size.endsWith('w') ? MAX_WIDTH_PX : MAX_DENSITY;
    return address === '' ? [] : [{ address, share: Number.parseFloat(size) / unit }];
  });
  const sorted = entries.sort((one, other) => one.share - other.share);
  return (sorted.findLast(({ share }) => share <= 1) ?? sorted[0])?.address;
}
