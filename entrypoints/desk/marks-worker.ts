import { serveMarks } from '@/app/desk/marks-work';
import { openDatabase } from '@/store/database';

serveMarks(globalThis, openDatabase());
