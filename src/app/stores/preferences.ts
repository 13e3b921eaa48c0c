// Holds what this browser remembers about its reader: language, light and how borders are drawn; it knows nothing of any game.
import { createStore } from 'zustand/vanilla';
import { isLocale } from '../../base/index.ts';
import type { Locale } from '../../base/index.ts';
import type { Viewpoint } from '../map/index.ts';
import { THEMES } from '../theme/index.ts';
import type { Theme } from '../theme/index.ts';
import { loadWords } from '../words/index.ts';

export interface Preferences {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly viewpoint: Viewpoint;
}

/** How disputed borders may be drawn, the one to start with first. */
export const VIEWPOINTS = [
  'neutral',
  'de-facto',
  'morocco',
  'sadr',
] as const satisfies readonly Viewpoint[];

const KEY = 'tukhum.preferences';

function isTheme(text: unknown): text is Theme {
  return THEMES.some((theme) => theme === text);
}

function isViewpoint(text: unknown): text is Viewpoint {
  return VIEWPOINTS.some((viewpoint) => viewpoint === text);
}

function firstLocale(): Locale {
  for (const language of navigator.languages) {
    const short = language.slice(0, 2);
    if (isLocale(short)) return short;
  }
  return 'en';
}

function firstTheme(): Theme {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'evening' : 'day';
}

function remembered(): Preferences {
  let kept: Readonly<Record<string, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) kept = parsed as Record<string, unknown>;
  } catch {
    // A browser that keeps nothing, or a damaged note: the first choices stand.
  }
  const { locale, theme, viewpoint } = kept;
  return {
    locale: typeof locale === 'string' && isLocale(locale) ? locale : firstLocale(),
    theme: isTheme(theme) ? theme : firstTheme(),
    viewpoint: isViewpoint(viewpoint) ? viewpoint : 'neutral',
  };
}

export const preferences = createStore<Preferences>()(() => remembered());

function apply({ locale, theme }: Preferences): void {
  const page = document.documentElement;
  page.lang = locale;
  page.dir = locale === 'ar' ? 'rtl' : 'ltr';
  page.dataset['theme'] = theme === 'evening' ? 'dark' : 'light';
}

/** The words come first, so that no screen shows a language that isn't there. */
export async function chooseLocale(locale: Locale): Promise<void> {
  await loadWords(locale);
  preferences.setState({ locale });
}

export function setTheme(theme: Theme): void {
  preferences.setState({ theme });
}

export function setViewpoint(viewpoint: Viewpoint): void {
  preferences.setState({ viewpoint });
}

/** Keeps the page and the browser's note in step with the choices. */
export function followPreferences(): () => void {
  apply(preferences.getState());
  return preferences.subscribe((now) => {
    apply(now);
    try {
      localStorage.setItem(KEY, JSON.stringify(now));
    } catch {
      // Nothing is lost but the memory of the choice.
    }
  });
}
