// Decides how TypeScript sees chromium.mjs; it does not decide anything else.
export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}
export const QUIET_ARGS: readonly string[];
export function findChromium(): Promise<Chromium>;
