import { browser } from 'wxt/browser';

/** What browsers offer for a panel beside the page: Chrome one, Firefox on a desktop the other, Firefox on Android neither. */
interface Panels {
  sidePanel?: { open(place: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const panels = (): Panels => browser as unknown as Panels;

/** Whether this browser can show a panel beside the page. */
export const hasPanel = (): boolean => panels().sidePanel !== undefined || panels().sidebarAction !== undefined;

/**
 * Opens the panel beside a tab. Browsers allow it only in answer to a press of a button or key, so nothing may be waited for before.
 */
export async function openPanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = panels();
  await (sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open());
}

/** Opens the panel when its keyboard command is given. Firefox has a command of its own for that and never asks. */
export function openPanelByCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-panel' || tab?.id === undefined) return;
    openPanel(tab.id).catch((error: unknown) => {
      console.warn('Touchstone could not open its side panel', error);
    });
  });
}
