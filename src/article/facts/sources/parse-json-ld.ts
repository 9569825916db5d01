/** Longest script that is read, in characters; a bound for hostile pages: some real ones have 100,000. */
const MAX_SCRIPT_CHARS = 2_000_000;

/** Fields of an article whose value is one string or number, and that value. */
const FIELD =
  /"(@type|headline|datePublished|dateModified|articleSection|articleBody|wordCount)"\s*:\s*("[^"\\]*(?:\\.[^"\\]*)*"|\d+)/g;

/**
 * Parses one script of JSON-LD. Some sites put comment or CDATA marks around it, or leave line ends in strings or
 * commas after the last item, which are repaired; of scripts with bare quotes in strings the simple fields are still
 * read.
 * @param script The text of the script.
 * @returns Any value of JSON; undefined if nothing can be read.
 */
export function parseJsonLd(script: string): unknown {
  if (script.length > MAX_SCRIPT_CHARS) return undefined;
  const json = script.trim().replace(/^(<!\[CDATA\[|<!--)|(\]\]>|-->|;)$/g, '');
  return parsed(json) ?? repaired(json.replace(/\p{Cc}+/gu, ' '));
}

function repaired(json: string): unknown {
  return parsed(json.replace(/,(?=\s?[}\]])/g, '')) ?? fieldsIn(json);
}

/** Reads the first of each field, as if all were those of one thing. */
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
