import type { Ask } from '@/app/topics';
import type { CheckId } from '@/domain/checks';
import { DocumentTool } from './document-tool';
import { ParcelTool } from './parcel-tool';
import { SamplingTool } from './sampling-tool';

/** The tool beside a check, where it has one. */
export function CheckTool({ check, ask }: { check: CheckId; ask: Ask }) {
  switch (check) {
    case 'test-report':
      return <DocumentTool ask={ask} />;
    case 'logistics':
      return <ParcelTool ask={ask} />;
    case 'inspection':
      return <SamplingTool ask={ask} />;
    default:
      return null;
  }
}
