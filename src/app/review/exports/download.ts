// Decides how a file leaves the page: under a name that says what it is, without the scenario's where its names are fictional.
import type { GameRecord } from '../../../session/index.ts';

export function fileName({ scenario, options }: GameRecord, what: string): string {
  const of = options.fictionalNames ? 'game' : scenario.id;
  return `tukhum-${of}-${what}`;
}

export function download(name: string, parts: readonly BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
