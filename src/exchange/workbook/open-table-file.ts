import { FileFaultError } from '@/domain/file-fault';
import { openCsv } from '../csv/open-csv';
import { isOldOffice, isZip, openWorkbook } from './open-workbook';
import type { ReadSheet } from './read-cell';

/** Opens a workbook or a CSV file by what it is, whatever it is called. Throws a `FileFaultError`. */
export async function openTableFile(file: Blob): Promise<ReadSheet[]> {
  if (await isZip(file)) return openWorkbook(file);
  if (await isOldOffice(file)) throw new FileFaultError('locked');
  return openCsv(file);
}
