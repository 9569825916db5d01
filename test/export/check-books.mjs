// Says what epubcheck-ts finds in each book of a folder, as JSON: the number of books, and each message.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';

const folder = process.argv[2];
const books = readdirSync(folder);
const said = [];
for (const book of books) {
  const { messages } = await EpubCheck.validate(new Uint8Array(readFileSync(path.join(folder, book))));
  said.push(...messages.map(({ id, message, location }) => [book, id, message, location?.path].join(' ')));
}
process.stdout.write(JSON.stringify({ books: books.length, said }));
