import { ownBytes } from './own-bytes.ts';

/** Most bytes that are handed to one call. Set by hand: engines fail on some ten thousand arguments. */
const MAX_ARGUMENTS = 8192;

/**
 * Write a picture as an address that holds it (`data:`).
 * @param picture The picture, with its type.
 */
export async function dataAddress(picture: Blob): Promise<string> {
  const bytes = await ownBytes(picture);
  let binary = '';
  for (let start = 0; start < bytes.length; start += MAX_ARGUMENTS)
    binary += String.fromCharCode(...bytes.subarray(start, start + MAX_ARGUMENTS));
  return `data:${picture.type};base64,${btoa(binary)}`;
}
