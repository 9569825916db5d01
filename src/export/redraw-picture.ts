/** Longest side of a picture that is drawn anew, in pixels. */
const MAX_SIDE_PX = 2000;

/**
 * Draw a picture anew as PNG, or as JPEG where that is smaller and nothing shines through it.
 * @param picture A picture of a kind that browsers show, or an element that shows one.
 * @returns Undefined where the browser cannot draw it, or lets nobody read what it has drawn.
 */
export async function redrawPicture(picture: ImageBitmapSource): Promise<Blob | undefined> {
  try {
    const bitmap = await createImageBitmap(picture);
    const scale = Math.min(1, MAX_SIDE_PX / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const isOpaque = isWhole(context.getImageData(0, 0, canvas.width, canvas.height));
    return await canvas.convertToBlob(isOpaque ? { type: 'image/jpeg', quality: 0.88 } : { type: 'image/png' });
  } catch {
    return undefined;
  }
}

/** Tells whether nothing shines through a picture: every fourth of its values says how much. */
function isWhole({ data, width, height }: ImageData): boolean {
  for (let at = 3; at < width * height * 4; at += 4) if (data[at] !== 255) return false;
  return true;
}

/**
 * Draw the picture at an address as the page shows it, where nothing else may be fetched: only what browsers let the page
 * itself read.
 * @param address Its address.
 * @param signal Ends it.
 * @returns Undefined where it cannot be.
 */
export async function drawnPicture(address: string, signal: AbortSignal): Promise<Blob | undefined> {
  try {
    const image = document.createElement('img');
    image.src = address;
    const ended = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
    );
    await Promise.race([image.decode(), ended]);
    return await redrawPicture(image);
  } catch {
    return undefined;
  }
}
