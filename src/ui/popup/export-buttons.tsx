import type { SheetFormat } from '@/domain/file-job';
import { hashOf } from '../desk/route';
import { popupWording } from './popup-words';

const formats: SheetFormat[] = ['xlsx', 'csv'];

/** Hands the buyer everything that is kept, as a workbook or as text: the desk makes it, because a popup may close in the middle. */
export function ExportButtons() {
  const { own } = popupWording();
  return (
    <div class="export">
      <span class="grow">{own.exportTitle}</span>
      {formats.map((format) => (
        <a key={format} href={`/desk.html${hashOf({ screen: 'files', keys: [format] })}`} target="_blank">
          {own.exportAs[format]}
        </a>
      ))}
    </div>
  );
}
