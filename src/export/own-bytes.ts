/**
 * Read a file into bytes of the script's own: those that Firefox gives a script of the extension are the page's, of which
 * no part can be taken.
 * @param file The file.
 */
export async function ownBytes(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const own = new Uint8Array(file.size);
  own.set(new Uint8Array(await file.arrayBuffer()));
  return own;
}
