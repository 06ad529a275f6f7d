import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Opens the machine's own Chromium: CHROMIUM says where it is, or it is found where Debian puts it. */
export function openChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM || KNOWN.find((path) => existsSync(path));
  if (!executablePath) throw new Error('no Chromium: install the package chromium, or name one by CHROMIUM');
  // Whoever runs as root has no sandbox to give it.
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}
