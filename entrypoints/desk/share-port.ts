import type { SharePort } from '@/ui/desk/ports';
import { context } from '../popup/backstage';

/** What Chrome and its kin add for files a page may read again; the types of the DOM do not know it yet. */
interface FileAccess {
  showOpenFilePicker?(wanted: {
    types: { description: string; accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle[]>;
}
interface AskedHandle {
  requestPermission(asked: { mode: 'read' }): Promise<PermissionState>;
}

const page = globalThis as FileAccess;

export const sharePort: SharePort = {
  pick:
    page.showOpenFilePicker === undefined
      ? null
      : async () => {
          try {
            const types = [{ description: 'Touchstone', accept: { 'application/json': ['.json'] } }];
            return (await page.showOpenFilePicker?.({ types }))?.[0] ?? null;
          } catch (error) {
            // The browser's word for "closed without choosing".
            if (error instanceof DOMException && error.name === 'AbortError') return null;
            throw error;
          }
        },
  askLeave: async (handle) =>
    (await (handle as FileSystemFileHandle & AskedHandle).requestPermission({ mode: 'read' })) === 'granted',
  follows: async () => (await context.database.subscriptions.count()) > 0,
};
