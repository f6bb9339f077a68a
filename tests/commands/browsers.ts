import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  variable: string;
  commands: string[];
  places: string[];
}

const known: Record<BrowserName, Known> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/** Debian packages of both browsers, and the typeface that draws Chinese in screenshots. */
const packages = ['chromium', 'firefox-esr', 'fonts-noto-cjk'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(name: BrowserName): string | undefined {
  const { variable, commands, places } = known[name];
  const chosen = process.env[variable];
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...inPath, ...places].find(isExecutable);
}

let tried = false;

/** The system's own package manager, and only where it needs no questions: Debian as root. Runs once at most. */
function installFromDebian(): void {
  if (tried || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  tried = true;
  process.stderr.write(`Installing ${packages.join(', ')} with apt-get …\n`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    ...options,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * Path of a browser on this machine: the one named by CHROME_PATH or FIREFOX_PATH, else the first in PATH.
 * Throws one sentence that says what to install when there is none; nothing is downloaded except by apt-get as root.
 */
export function findBrowser(name: BrowserName): string {
  const found = installed(name);
  if (found) return found;
  installFromDebian();
  const after = installed(name);
  if (after) return after;
  throw new Error(
    `No ${name} found: install ${name === 'chromium' ? 'Chromium or Chrome' : 'Firefox 140 or later'}, ` +
      `or name its path in ${known[name].variable}.`,
  );
}
