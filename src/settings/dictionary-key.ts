/** Key of the record with the service in which words are looked up. Apart from the others, which every press brings along. */
export const DICTIONARY_KEY = 'dictionary';
