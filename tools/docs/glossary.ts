// Writes the page that says, for every symbol of the model's paper, which column holds it and what people call it.
import { LOCALES } from '../../src/base/index.ts';
import { COLUMNS, ORDER_KINDS, type ColumnName } from '../../src/engine/index.ts';
import { COLUMN_WORDS, SYMBOLS } from './symbols.ts';
import { table } from './table.ts';
import { screensOf, type Screens } from './words.ts';

/** The words of a column in the three languages: those of the screen where it has some. */
export function wordsOfColumn(name: ColumnName, screens: Screens): readonly string[] {
  const shown = LOCALES.map((locale) => screens[locale][`reading.${name}`]);
  const own = COLUMN_WORDS[name];
  return LOCALES.map((locale, at) => shown[at] ?? own?.[locale] ?? '');
}

export function glossaryPage(root: string): string {
  const screens = screensOf(root);
  const names = Object.keys(COLUMNS) as ColumnName[];
  const columns = names.map((name) => [
    SYMBOLS[name] ?? '',
    `\`${name}\``,
    COLUMNS[name].per,
    ...wordsOfColumn(name, screens),
  ]);
  const orders = ORDER_KINDS.map(({ id, symbol }) => [
    symbol,
    `\`${id}\``,
    ...LOCALES.map((locale) => screens[locale][`order.${id}.name`] ?? ''),
  ]);
  return `${[
    HEAD,
    '## Columns',
    table(['symbol', 'column', 'of each', 'English', 'français', 'العربية'], columns),
    '## Orders',
    table(['symbol', 'kind', 'English', 'français', 'العربية'], orders),
    '## Words of the paper that are not columns',
    table(['paper', 'here', 'English', 'français', 'العربية'], OTHERS),
  ].join('\n\n')}\n`;
}

const HEAD = `# Glossary

Made by \`npm run docs\`. One row for every column of a state: its symbol in the model's paper, its name in code and files, and the words people see. An empty symbol means that the paper has the thing without a letter. Symbols of parameters stand in [parameters.md](parameters.md).`;

/** Ruling 15 of the model's paper: its words, ours, and what people read. */
const OTHERS: readonly (readonly string[])[] = [
  ['edge', 'passage', 'passage', 'passage', 'ممر'],
  ['dyad', 'pair', 'two states', 'deux États', 'دولتان'],
  ['node', 'zone', 'zone', 'zone', 'منطقة'],
  ['sector', 'sector', 'sector', 'secteur', 'قطاع'],
  ['bot', 'strategy', 'strategy', 'stratégie', 'استراتيجية'],
  ['card', 'lesson', 'lesson', 'leçon', 'درس'],
  ['red', 'network', 'network', 'réseau', 'شبكة'],
  ['fork, CF', 'what-if', 'what if', 'et si', 'ماذا لو'],
  ['class k', 'good', 'kind of flow', 'type de flux', 'نوع التدفق'],
  ['INF', 'trade', 'informal trade', 'commerce informel', 'تجارة غير رسمية'],
  ['DRG', 'drugs', 'drugs', 'drogues', 'مخدرات'],
  ['MIG', 'migrants', 'facilitated migration', 'migration avec passeurs', 'هجرة عبر وسطاء'],
  ['ARM', 'arms', 'arms', 'armes', 'أسلحة'],
  ['FTR', 'fighters', 'fighters’ movements', 'mouvements de combattants', 'تنقل مقاتلين'],
  ['std', 'standard', 'standard', 'ordinaire', 'معتاد'],
  ['svc', 'service', 'service', 'de service', 'بروح الخدمة'],
  ['blk', 'blanket', 'blanket checks', 'contrôles généralisés', 'تفتيش شامل'],
  ['wd', 'withdrawn', 'withdrawn', 'en retrait', 'انكفاء'],
  ['TERR', 'zone.terrain', 'terrain', 'relief', 'وعورة الأرض'],
  ['SIZE', 'zone.size', 'size', 'étendue', 'اتساع المنطقة'],
  [
    'ID',
    'zone.tradeDependence',
    'dependence on trade',
    'dépendance au commerce',
    'الاعتماد على التجارة',
  ],
  [
    'KIN',
    'zone.kinship',
    'kinship across the border',
    'parenté de part et d’autre',
    'القرابة عبر الحدود',
  ],
  ['tail', 'tail', 'tail', 'traîne', 'الذيل'],
  [
    'burn-in',
    'quiet turns',
    'quiet turns before the game',
    'tours calmes avant la partie',
    'أدوار هادئة قبل اللعبة',
  ],
];
