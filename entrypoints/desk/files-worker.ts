import { createFileService } from '@/app/files/file-service';
import { serveFiles } from '@/app/files/files-wire';
import { openDatabase } from '@/store/database';

const version = new URL(location.href).searchParams.get('version') ?? '';

serveFiles(globalThis, createFileService({ database: openDatabase(), now: () => new Date().toISOString(), version }));
