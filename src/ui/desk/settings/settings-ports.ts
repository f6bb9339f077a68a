import type { DeskPorts } from '../ports';

/** What the settings screen needs of the browser. */
export const settingsPorts: Pick<DeskPorts, 'usedSpace'> = {
  usedSpace: async () => (await navigator.storage.estimate()).usage ?? null,
};
