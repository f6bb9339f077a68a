import { createFileService } from '@/app/files/file-service';
import { serveFiles } from '@/app/files/files-wire';
import { openDatabase } from '@/store/database';

// A worker has no access to the manifest: the page names it after the program's version.
const version = self.name;

serveFiles(globalThis, createFileService({ database: openDatabase(), now: () => new Date().toISOString(), version }));
