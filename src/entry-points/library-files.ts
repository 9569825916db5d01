// Reads and writes files of the library's page, when that is first wanted.
import { addFile } from '../library/files/read-library-file.ts';
import { writeBookmarks, writeOwnFile } from '../library/files/write-files.ts';
import { offer } from '../shared/offered.ts';

offer('library files', { addFile, writeOwnFile, writeBookmarks });
