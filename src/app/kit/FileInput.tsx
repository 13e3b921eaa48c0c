// Decides how a file is taken from this computer: a hidden input that a press opens; what is read of the file is its user's.
import type { Ref } from 'react';

export interface FileInputProps {
  /** What a press clicks. */
  readonly ref: Ref<HTMLInputElement>;
  readonly kinds: string;
  /** Its name in the page. */
  readonly door: string;
  readonly onFile: (file: File) => void;
}

export const RECORD_KINDS = '.json,application/json';

export function FileInput({ ref, kinds, door, onFile }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      accept={kinds}
      hidden
      data-door={door}
      onChange={(event) => {
        const file = event.target.files?.[0];
        // The same file may be chosen again.
        event.target.value = '';
        if (file !== undefined) onFile(file);
      }}
    />
  );
}
