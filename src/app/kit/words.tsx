// Decides how panels get words and figures in the reader's language, with foreign names isolated; it holds no words itself.
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { textIn } from '../../base/index.ts';
import type { Locale, Localised } from '../../base/index.ts';
import { preferences } from '../stores/preferences.ts';
import { parts, phrase, phraseParts, t } from '../words/index.ts';
import type { ArgumentsOf, WordKey, WordPart, WordValues } from '../words/index.ts';

type Rest<Key extends WordKey> = ArgumentsOf<Key> extends null ? [] : [args: ArgumentsOf<Key>];

export interface Words {
  readonly locale: Locale;
  /** Plain text, for labels and attributes. */
  readonly t: <Key extends WordKey>(key: Key, ...rest: Rest<Key>) => string;
  /** The same for the page: every value from outside stands in its own <bdi>. */
  readonly rich: <Key extends WordKey>(key: Key, ...rest: Rest<Key>) => ReactNode;
  /** A message named by a code at run time; the code itself when there is none. */
  readonly code: (key: string, facts?: WordValues) => string;
  readonly richCode: (key: string, facts?: WordValues) => ReactNode;
  /** A scenario's own text. */
  readonly say: (text: Localised) => string;
}

/** Figures, ranges and signs only: nothing in them says which way they run. */
const FIGURE = /^[\d\s.,+\-\u2212\u2013\u2026%]*\d[\d\s.,\-\u2212\u2013\u2026%]*$/u;

function pieces(list: readonly WordPart[]): ReactNode {
  return list.map((part, at) => {
    if (part.kind !== 'value') return part.text;
    return FIGURE.test(part.text) ? (
      <Num key={at}>{part.text}</Num>
    ) : (
      <bdi key={at}>{part.text}</bdi>
    );
  });
}

function wordsIn(locale: Locale): Words {
  return {
    locale,
    t: (key, ...rest) => t(locale, key, ...rest),
    rich: (key, ...rest) => pieces(parts(locale, key, ...rest)),
    code: (key, facts) => phrase(locale, key, facts) ?? key,
    richCode: (key, facts) => {
      const list = phraseParts(locale, key, facts);
      return list === null ? key : pieces(list);
    },
    say: (text) => textIn(text, locale),
  };
}

const made: Readonly<Record<Locale, Words>> = {
  en: wordsIn('en'),
  fr: wordsIn('fr'),
  ar: wordsIn('ar'),
};

export function wordsOf(locale: Locale): Words {
  return made[locale];
}

export function useWords(): Words {
  return made[useStore(preferences, (now) => now.locale)];
}

/** A figure or range: isolated left to right in every language. */
export function Num({
  children,
  className,
}: {
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <bdi data-number="" dir="ltr" className={className}>
      {children}
    </bdi>
  );
}

/** A name from a scenario or a person. */
export function Name({ children }: { children: ReactNode }) {
  return <bdi>{children}</bdi>;
}
