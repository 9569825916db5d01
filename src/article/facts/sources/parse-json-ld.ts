/** Most characters of one script that are read: some real ones have 100,000. */
const MOST_CHARACTERS = 2_000_000;

/** Fields of an article whose value is one string or number, and that value. */
const FIELD =
  /"(@type|headline|datePublished|dateModified|articleSection|articleBody|wordCount)"\s*:\s*("[^"\\]*(?:\\.[^"\\]*)*"|\d+)/g;

/**
 * Parse one script of JSON-LD. Some sites leave marks of an older time around it, line ends in strings, commas after the
 * last item, or quotes in the middle of strings: then its simple fields are still read.
 * @param script The text of the script.
 * @returns Any value of JSON; undefined if nothing can be read.
 */
export function parseJsonLd(script: string): unknown {
  if (script.length > MOST_CHARACTERS) return undefined;
  const json = script.trim().replace(/^(<!\[CDATA\[|<!--)|(\]\]>|-->|;)$/g, '');
  return parsed(json) ?? repaired(json.replace(/\p{Cc}+/gu, ' '));
}

function repaired(json: string): unknown {
  return parsed(json.replace(/,(?=\s?[}\]])/g, '')) ?? fieldsIn(json);
}

/** The first of each field, as if all were those of one thing. */
function fieldsIn(json: string): unknown {
  const fields = new Map<string, unknown>();
  for (const [, name = '', value = ''] of json.matchAll(FIELD)) if (!fields.has(name)) fields.set(name, parsed(value));
  return fields.size > 0 ? Object.fromEntries(fields) : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
