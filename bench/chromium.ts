// Decides how a bench gets a browser, and that it gives up after a while; what is measured in it is the benches' own.

import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { findChromium } from '../tools/chromium.mjs';

export async function launch(): Promise<Browser> {
  const { executablePath, args, env } = await findChromium();
  const inherited = Object.entries(process.env).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return chromium.launch({
    executablePath,
    args: [...args],
    env: { ...Object.fromEntries(inherited), ...env },
  });
}

/** The work, or a fault that says it took longer than this many milliseconds. */
export async function within(patience: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_done, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Not done after ${patience / 1000} s on this machine.`)),
      patience,
    );
  });
  try {
    await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
