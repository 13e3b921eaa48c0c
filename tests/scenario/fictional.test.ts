// Shows when a scenario is told that a text would still say a real name under fictional names.
import { describe, expect, it } from 'vitest';
import {
  compileScenario,
  readScenario,
  ruleSentence,
  underFictionalNames,
} from '../../src/scenario/index.ts';
import { SMALL } from './small.ts';

/** The small scenario with its states renamed to Tunisia and Libya, and given other names. */
const NAMED = SMALL.replace(
  'name: { en: West, fr: Ouest, ar: الغرب }\n    seated',
  'name: { en: Tunisia, fr: Tunisie, ar: تونس }\n    fictionalName: { en: Levania, fr: Lévanie, ar: ليفانيا }\n    seated',
).replace(
  'name: { en: East, fr: Est, ar: الشرق }',
  'name: { en: Libya, fr: Libye, ar: ليبيا }\n    fictionalName: { en: Syrtania, fr: Syrtanie, ar: سيرتانيا }',
);

function leftIn(text: string): readonly string[] {
  return readScenario(text, { file: 'small.yaml' }).findings.map(({ code, facts }) =>
    [code, facts['key'], facts['name']].join(' '),
  );
}

describe('a scenario with fictional names', () => {
  it('has no finding while no text says a real one', () => {
    expect(leftIn(NAMED)).toEqual([]);
  });

  it('is told of an event, a choice and a seat that still say one, in any language', () => {
    const said = (from: string, to: string) => leftIn(NAMED.replace(from, to));
    expect(said('No rain', 'No rain in Tunisia')).toEqual([
      'real-name-left events.dry.text Tunisia',
    ]);
    expect(said('en: Dry', 'en: The Libyan wind')).toEqual([
      'real-name-left events.dry.title Libya',
    ]);
    expect(said('ar: مساعدة', 'ar: مساعدة لتونس')).toEqual([
      'real-name-left events.dry.choices.help.text تونس',
    ]);
    expect(said('fr: Vous gouvernez', 'fr: Vous gouvernez la Tunisie')).toEqual([
      'real-name-left seats.west.role Tunisie',
    ]);
  });

  it('is told nothing once another text stands beside it, unless that says one too', () => {
    const said = (fictional: string) =>
      leftIn(
        NAMED.replace(
          'text: { en: No rain, fr: Pas de pluie, ar: لا مطر }',
          `text: { en: No rain in Libya, fr: Pas de pluie, ar: لا مطر }\n    fictionalText: ${fictional}`,
        ),
      );
    expect(said('{ en: No rain, fr: Pas de pluie, ar: لا مطر }')).toEqual([]);
    expect(said('{ en: No rain, fr: Pas de pluie, ar: لا مطر في ليبيا }')).toEqual([
      'real-name-left events.dry.text ليبيا',
    ]);
  });

  it('is told of parts of a zone’s name too, but only of whole words', () => {
    const zone = NAMED.replace(
      'name: { en: West side, fr: Côté ouest, ar: الجانب الغربي }',
      'name: { en: Annaba-Tabarka (west), fr: Annaba-Tabarka, ar: عنابة - الكاف }\n    fictionalName: { en: Coral Coast, fr: Côte du Corail, ar: ساحل المرجان }',
    );
    const said = (from: string, to: string) => leftIn(zone.replace(from, to));
    expect(said('No rain', 'No rain at Tabarka')).toEqual([
      'real-name-left events.dry.text Tabarka',
    ]);
    expect(said('ar: لا مطر', 'ar: لا مطر للكاف')).toEqual(['real-name-left events.dry.text الكاف']);
    expect(said('ar: لا مطر', 'ar: لا مطر الكافي')).toEqual([]);
  });

  it('may have names with any sign in them', () => {
    const odd = NAMED.replace('en: Libya', "en: 'Guinea-(Bissau]* ^+?'");
    expect(leftIn(odd)).toEqual([]);
    const said = leftIn(odd.replace('No rain', "'Rain in Guinea-(Bissau]* ^+?'"));
    expect(said).toEqual(['real-name-left events.dry.text Guinea-(Bissau]* ^+?']);
  });
});

describe('a scenario without fictional names', () => {
  it('may say what it likes', () => {
    expect(leftIn(SMALL.replace('No rain', 'No rain in the West'))).toEqual([]);
  });
});

describe('a scenario under fictional names', () => {
  const read = readScenario(
    NAMED.replace('    for: zone\n', '    for: zone\n    only: [Z1-W, H-W]\n').replace(
      'text: { en: People turn away,',
      'fictionalText: { en: They leave, fr: Ils partent, ar: يرحلون }\n        text: { en: People turn away,',
    ),
    { file: 'small.yaml' },
  ).scenario;
  if (read === null) throw new Error('The small scenario cannot be read.');
  const told = underFictionalNames(read);

  it('says the other names, a zone without one by its state and number', () => {
    expect(told.states.map(({ name }) => name.en)).toEqual(['Levania', 'Syrtania']);
    expect(told.zones.map(({ name }) => name.fr)).toEqual(['Lévanie 1', 'Syrtanie 1', 'Lévanie 2']);
    expect(told.seats[0]?.name.en).toBe('Levania');
    const [rule] = told.rules;
    const said = rule === undefined ? '' : ruleSentence(rule, told, 'en');
    expect(said).toContain('for Levania 1 and Levania 2');
    expect(said).toContain('“They leave” is told');
  });

  it('plays the same', () => {
    expect(compileScenario(told).hash).toBe(compileScenario(read).hash);
    expect(underFictionalNames(told)).toEqual(told);
  });
});
