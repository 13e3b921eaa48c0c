// Holds the English sentences of `tukhum print`.

export const printEn = {
  printed: 'written: {file}',
  'print-nowhere':
    '`tukhum print` needs to know where to write: --html OUT, --md OUT or --pdf OUT.',
  'print-no-browser':
    'A PDF needs Chromium or Google Chrome, and none was found. Install one, set CHROMIUM_PATH to its program file, or write --html and print it from any browser.',
  'print-failed': 'The browser did not write {file}: {reason}.',
} as const;
