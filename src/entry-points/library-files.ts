// Reads and writes files of the library's page, and what backups hold of it, when that is first wanted.
import { addLines } from '../library/files/add-articles.ts';
import { writeLines } from '../library/files/own-lines.ts';
import { addFile } from '../library/files/read-library-file.ts';
import { writeBookmarks, writeOwnFile } from '../library/files/write-files.ts';
import { offer } from '../shared/offered.ts';

offer('library files', { addFile, addLines, writeLines, writeOwnFile, writeBookmarks });
