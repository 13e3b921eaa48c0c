// Writes the page that lists the codes of news with the sentences that people read; who hears which is the engine's.
import { NEWS_CODES } from '../../src/engine/index.ts';
import { table } from './table.ts';
import { screensOf } from './words.ts';

export function newsPage(root: string): string {
  const { en, fr, ar } = screensOf(root);
  const rows = NEWS_CODES.flatMap((code) =>
    [`news.${code}`, `news.${code}.national`]
      .filter((key) => en[key] !== undefined)
      .map((key) => [
        `\`${key.slice('news.'.length)}\``,
        ...[en, fr, ar].map((words) => words[key] ?? ''),
      ]),
  );
  return `${HEAD}\n\n${table(['code', 'English', 'français', 'العربية'], rows)}\n`;
}

const HEAD = `# News

Made from \`src/engine/news.ts\` and the app's catalogues by \`npm run docs\`. The engine reports codes and facts; screens say them in words. Words in braces are filled in. Most lines reach everybody. Some reach only those concerned: a proposal that was not signed is told to the seats whose signature it needed.`;
