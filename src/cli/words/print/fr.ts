// Holds the French sentences of `tukhum print`.

import type { printEn } from './en.ts';

export const printFr: Readonly<Record<keyof typeof printEn, string>> = {
  printed: 'écrit : {file}',
  'print-nowhere': '`tukhum print` doit savoir où écrire : --html OUT, --md OUT ou --pdf OUT.',
  'print-no-browser':
    'Un PDF demande Chromium ou Google Chrome, et aucun n’a été trouvé. Installez-en un, indiquez son programme dans CHROMIUM_PATH, ou écrivez --html et imprimez depuis n’importe quel navigateur.',
  'print-failed': 'Le navigateur n’a pas écrit {file} : {reason}.',
};
