/** Characters that XML has no way to write. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * Write an element as text that parsers of XML and of HTML read alike.
 * @param element An element of HTML, with what it holds.
 */
export function xmlText(element: Element): string {
  return plainXml(new XMLSerializer().serializeToString(element));
}

/** Leaves out of a text what XML cannot say. */
export const plainXml = (written: string): string => written.replace(NOT_XML, '');
