/** Makes a picture without a description, such as the poster of a film that cannot be fetched by its address. */
export function pictureAt(address: string, document: Document): Element {
  const image = document.createElement('img');
  image.setAttribute('referrerpolicy', 'no-referrer');
  image.setAttribute('src', address);
  image.setAttribute('alt', '');
  return image;
}
