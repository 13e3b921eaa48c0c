// Decides how TypeScript sees bundle.mjs; it does not decide anything else.
export const ROOT: string;
export function newestChange(paths: readonly string[]): number;
export function isFresh(output: string, inputs: readonly string[]): boolean;
export function bundle(entry: string, output: string, withLibraries?: boolean): Promise<string>;
export function freshBundle(
  entry: string,
  output: string,
  inputs: readonly string[],
  withLibraries?: boolean,
): Promise<string>;
export function freshCli(): Promise<string>;
