import { browser } from 'wxt/browser';

/** Opens the desk in a new tab when its keyboard command is given. */
export function openDeskByCommand(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command !== 'open-desk') return;
    browser.tabs.create({ url: browser.runtime.getURL('/desk.html') }).catch((error: unknown) => {
      console.warn('Touchstone could not open its desk', error);
    });
  });
}
