// Shows that under fictional names nothing that the page tells of the shipped scenario says the real name of a place or body.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { labelsOf, theatreOf } from '../../../src/app/facts/mapInput.ts';
import { namesOf, newsFacts } from '../../../src/app/facts/names.ts';
import type { Names } from '../../../src/app/facts/names.ts';
import type { Words } from '../../../src/app/kit/index.ts';
import type { LoadedScenario } from '../../../src/app/scenarios/messages.ts';
import { loadWords, phrase, t } from '../../../src/app/words/index.ts';
import { LOCALES, textIn } from '../../../src/base/index.ts';
import type { Locale, Localised } from '../../../src/base/index.ts';
import { compileWorld, seatWorldOf } from '../../../src/engine/index.ts';
import type { NewsRecord, SeatWorld } from '../../../src/engine/index.ts';
import { loadedText } from '../../../tools/loadedScenarios.ts';

const loaded = JSON.parse(loadedText('scenarios/maghreb-2016/scenario.yaml')) as LoadedScenario;
const world = compileWorld(loaded.draft);

interface Named {
  readonly name: Localised;
}
const read = (file: string) => JSON.parse(readFileSync(`assets/map/${file}.json`, 'utf8')) as object;
const { places } = read('places') as { readonly places: readonly Named[] };
const { labels } = read('base') as { readonly labels: readonly Named[] };

/** What else would give a place away: adjectives, regions, bodies, places that only texts name. */
const MORE: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    ...['Moroccan', 'Algerian', 'Tunisian', 'Libyan', 'Saharan', 'Sahara', 'Sahel', 'Maghreb'],
    ...['Gibraltar', 'Nador', 'Melilla', 'Jefara', 'Saoura', 'Arab League'],
  ],
  fr: [
    ...['marocain', 'marocaine', 'algérien', 'algérienne', 'tunisien', 'tunisienne', 'libyen'],
    ...['libyenne', 'saharien', 'saharienne', 'sahariennes', 'transsaharien', 'sahélien', 'Sahel'],
    ...['Maghreb', 'Gibraltar', 'Nador', 'Melilla', 'Jefara', 'Saoura', 'Ligue arabe'],
  ],
  ar: [
    ...['المغربي', 'المغربية', 'الجزائري', 'الجزائرية', 'التونسي', 'التونسية', 'الليبي', 'الليبية'],
    ...['الساحل الإفريقي', 'منطقة الساحل', 'جبل طارق', 'الناظور', 'مليلية', 'الجفارة', 'الساورة'],
    ...['عبر الصحراء', 'جامعة الدول العربية', 'المغاربي', 'المغاربية'],
  ],
};

/** "Annaba-Tabarka (Tunisia side)": the whole, Annaba, Tabarka. */
function partsOf(name: string): readonly string[] {
  const bare = name.replace(/\([^)]*\)/gu, '');
  return [name, ...bare.split(/[,:،/]|\s-\s|(?<=\p{L})-(?=\p{Lu})/u)];
}

function patternOf(names: readonly string[]): RegExp {
  const forms = names.map((name) => {
    const safe = name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
    if (!name.startsWith('ال')) return `[وف]?[بكل]?${safe}`;
    return `(?:[وف]?[بك]?ال|[وف]?لل)${safe.slice(2)}`;
  });
  return new RegExp(`(?<![\\p{L}])(?:${forms.join('|')})(?![\\p{L}])`, 'iu');
}

function realNames(locale: Locale): readonly string[] {
  const named = [...world.states, ...world.zones, ...places, ...labels];
  const parts = named.flatMap(({ name }) => partsOf(textIn(name, locale)));
  const short = parts.map((part) => part.trim()).filter((part) => part.length > 2);
  return [...new Set([...short, ...MORE[locale]])];
}

/** As the page's own, which needs a browser. */
function wordsOf(locale: Locale): Words {
  return {
    locale,
    t: (key, ...rest) => t(locale, key, ...rest),
    rich: (key, ...rest) => t(locale, key, ...rest),
    code: (key, facts) => phrase(locale, key, facts) ?? key,
    richCode: (key, facts) => phrase(locale, key, facts) ?? key,
    say: (text) => textIn(text, locale),
  };
}

/** Everything that panels ask of the names of a seat's world. */
function namesSaid(seat: SeatWorld, names: Names): readonly string[] {
  const each = (list: readonly unknown[], say: (index: number) => string) =>
    list.map((_, index) => say(index));
  return [
    ...each(seat.zones, names.zone),
    ...each(seat.states, names.state),
    ...each(seat.pairs, names.pair),
    ...each(seat.partners, names.partner),
    ...each(seat.frameworks, names.framework),
    ...each(seat.networks, names.network),
    ...each(seat.passages, names.passage),
    ...each(seat.events, names.event),
    ...each(seat.events, names.eventText),
    ...seat.events.flatMap((event, index) =>
      (loaded.draft.events[index]?.choices ?? []).map(({ id }) => names.choice(index, id)),
    ),
    ...seat.seats.map(({ id }) => names.seat(id)),
  ];
}

function newsSaid(seat: SeatWorld, names: Names): readonly string[] {
  const most = Math.max(seat.zones.length, seat.pairs.length, seat.events.length);
  return Array.from({ length: most }, (_, index) => {
    const at = (list: readonly unknown[]) => (index < list.length ? index : -1);
    const line = {
      value: 0,
      zone: at(seat.zones),
      state: at(seat.states),
      pair: at(seat.pairs),
      partner: at(seat.partners),
      network: at(seat.networks),
      event: at(seat.events),
    } as unknown as NewsRecord;
    return Object.values(newsFacts(line, seat, names)).map(String);
  }).flat();
}

function mapSaid(seat: SeatWorld, names: Names): readonly string[] {
  const { countries, places: given } = labelsOf(seat, names, true);
  return [
    ...theatreOf(seat, names, 'neutral').zones.map(({ name }) => name),
    ...Object.values(countries ?? {}),
    ...Object.values(given ?? {}),
  ];
}

function factsSaid(locale: Locale): readonly string[] {
  const { title, summary, sections, cards, lessons, plans } = loaded.fictional;
  const { closed } = loaded;
  const { events, injects } = closed.fictional;
  const texts = [
    title,
    summary,
    ...sections.flatMap((section) => [section.title, section.text]),
    ...cards.flatMap(({ name, role, card }) => [name, role, card]),
    ...plans.map((plan) => plan.title),
    ...closed.fictional.plans.flatMap(({ steps }) => steps.map(({ say }) => say)),
    ...injects.flatMap((inject) => [inject.title, inject.text]),
    ...injects.map(({ care }) => care).filter((care) => Object.keys(care).length > 0),
    ...Object.values(events).flatMap((book) => [
      book.title,
      book.text,
      ...Object.values(book.choices),
    ]),
    ...lessons.flatMap(({ claim, question, debrief }) => [claim, question, ...debrief]),
    ...closed.fictional.lessons.flatMap(({ dissent }) =>
      dissent.flatMap(({ who, says }) => [who, says]),
    ),
    ...Object.values(closed.fictional.rules).flatMap((told) =>
      told.filter((text) => text !== null),
    ),
  ];
  return texts.map((text) => textIn(text, locale));
}

describe('the real names', () => {
  it('are found where they stand, joined to an Arabic particle too', () => {
    const ar = patternOf(realNames('ar'));
    for (const said of ['في تونس', 'وللمغرب', 'بالجزائر', 'إلى بن قردان']) expect(said).toMatch(ar);
    for (const said of ['السباخ، شرقًا', 'ليفانيا']) expect(said).not.toMatch(ar);
    expect('a Rif port').toMatch(patternOf(realNames('en')));
  });

  it('are told of the same scenario when the game is played under them', () => {
    expect(textIn(loaded.facts.summary, 'en')).toMatch(patternOf(realNames('en')));
    expect(loaded.facts.fictional).toBeNull();
  });
});

describe('under fictional names', () => {
  beforeAll(async () => {
    await loadWords('fr');
    await loadWords('ar');
  });

  for (const locale of LOCALES) {
    it(`nothing told in ${locale} says a real one`, () => {
      const pattern = patternOf(realNames(locale));
      const { fictional } = loaded.fictional;
      const { events } = loaded.closed.fictional;
      const said = world.seats.flatMap((_, index) => {
        const seat = seatWorldOf(world, index);
        const names = namesOf(seat, wordsOf(locale), { events, rules: {}, fictional });
        return [...namesSaid(seat, names), ...newsSaid(seat, names), ...mapSaid(seat, names)];
      });
      const all = [...new Set([...said, ...factsSaid(locale)])];
      expect(all.length).toBeGreaterThan(100);
      expect(all).not.toContain('');
      expect(all.filter((text) => pattern.test(text))).toEqual([]);
    });

    it(`the words of the screens in ${locale} say none either, but for the first page and the credits`, () => {
      const states = world.states.map(({ name }) => textIn(name, locale));
      const pattern = patternOf([...states, ...MORE[locale]]);
      const files = ['app', 'screens', 'play', 'map', 'news', 'orders', 'causes', 'readings', 'session'];
      const catalogue = files.flatMap((file) =>
        Object.entries(
          JSON.parse(readFileSync(`src/app/words/${locale}/${file}.json`, 'utf8')) as Record<
            string,
            string
          >,
        ),
      );
      const found = catalogue.filter(([, text]) => pattern.test(text)).map(([key]) => key);
      // The choice of borders is not offered under fictional names.
      const allowed = [
        'home.subtitle',
        'credits.workshop',
        'map.sadr',
        'app.viewpoint.morocco',
        'app.viewpoint.sadr',
      ];
      expect(found.filter((key) => !allowed.includes(key))).toEqual([]);
    });
  }

  it('the world is the same: names do not enter its hash', () => {
    const other = { ...loaded.draft, states: loaded.draft.states.map((s) => ({ ...s, name: {} })) };
    expect(compileWorld(other).hash).toBe(world.hash);
  });
});
