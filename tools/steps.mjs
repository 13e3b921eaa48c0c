// Decides how a tool of the project runs another program and waits for it; it does not decide which.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './bundle.mjs';

/** The JavaScript file behind a command of an installed package, so that no shell or .cmd file is needed. */
export function command(relative) {
  return path.join(ROOT, 'node_modules', relative);
}

export const TSC = command('typescript/bin/tsc');
export const VITEST = command('vitest/vitest.mjs');
export const PLAYWRIGHT = command('@playwright/test/cli.js');
export const OXLINT = command('oxlint/bin/oxlint');
export const STYLELINT = command('stylelint/bin/stylelint.mjs');
export const OXFMT = command('oxfmt/bin/oxfmt');

/** Runs a Node script to its end and gives its exit code, its output shown as it comes. */
export function runNode(script, args = [], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
