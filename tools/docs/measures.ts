// Writes the page that says what each measure counts and what it does not mean; how it is computed stands in the engine.
import { METRICS, PANELS, type MetricId } from '../../src/engine/index.ts';
import { table } from './table.ts';
import { screensOf, type Messages } from './words.ts';

const COUNTS: Readonly<Record<MetricId, string>> = {
  flowIndex:
    'mean of drugs, arms, fighters and exploitation, each against the quiet world; the equal weights are a value judgement',
  flowDrugs: 'drugs that arrive, against the quiet world',
  flowArms: 'arms that arrive, against the quiet world',
  flowFighters: 'fighters that arrive, against the quiet world',
  exploitation: 'travellers who are exploited on their way, against the quiet world',
  flowMigrants:
    'people who arrive by facilitated migration, against the quiet world; never scored, since a journey is no harm',
  flowTrade:
    'informal trade that arrives, against the quiet world; never scored, since families live from it',
  transit: 'high-harm flows through the zones of the state, an index number',
  seized:
    'what was seized; never scored, since it grows with effort, with flow and with what people tell',
  violence: 'attacks, clashes, protests and harm by the state together',
  attacks: 'zones with an attack by armed groups in the turn',
  clashes: 'zones with a clash between a patrol and residents',
  protests: 'zones with a protest',
  reprisals: 'zones in which people suspected of informing were attacked',
  contests: 'zones with violence between networks',
  stateHarm: 'zones in which officials harmed people',
  stateHarmSeverity: 'the same by gravity',
  affected: 'attacks, rivalry and closed crossings by how many people they touch, an index number',
  armedPresence: 'presence of armed groups, mean of the zones',
  trust: 'trust of border people in the state, mean of the zones',
  grievance: 'grievance against the state, mean of the zones',
  livelihood: 'how well families can live, from formal work and tolerated trade, mean of the zones',
  fear: 'fear of those who could take revenge, mean of the zones',
  services: 'public services as people meet them, mean of the zones',
  legitimacy: 'how rightful people find the rule of the state',
  ruleOfLaw: 'how far officials are bound by rules',
  corruption: 'how far officials can be bought, mean of the zones',
  dependence: 'share of the means that comes from outside',
  agendaShare: 'how much of its attention the state decides itself, after the wishes of partners',
  visibility:
    'how much of the outside help in the state shows to those at home who pay for it: hardware, and reports that can be relied on; of partners that somebody sits for, where anybody does; says nothing of what the help brings',
  pairTrust: 'trust between the authorities of two states, mean of the pairs in play',
  cooperation: 'what is signed times how far it is practised, mean of the pairs in play',
  rung: 'what is signed, from 0 to 5, practised or not',
  budget: 'credits in hand',
  politicalCapital: 'what the authorities can ask of their own politics',
  fatigue: 'how tired the force is',
  ownership: 'how much of what partners pay for would stay without them',
};

const BETTER = { up: 'more', down: 'less', neither: 'not scored' } as const;

export function measuresPage(root: string): string {
  const { en, fr, ar } = screensOf(root);
  const parts = PANELS.map((panel) => {
    const rows = METRICS.filter((one) => one.panel === panel).map(({ id, unit, better, per }) => [
      `\`${id}\``,
      ...[en, fr, ar].map((words: Messages) => words[`metric.${id}`] ?? ''),
      COUNTS[id],
      unit,
      BETTER[better],
      per === 'state' ? 'world, state' : 'world',
    ]);
    return `## ${en[`panel.${panel}`] ?? panel}\n\n${table(COLUMNS, rows)}`;
  });
  return `${[HEAD, ...parts].join('\n\n')}\n`;
}

const COLUMNS = [
  'id',
  'English',
  'français',
  'العربية',
  'what it counts',
  'unit',
  'better',
  'measured for',
];

const HEAD = `# Measures

Made from \`src/engine/metrics.ts\` and the app's catalogues by \`npm run docs\`. All values are true values of the model, never what a seat believed. There is no sum of all measures and no score.

- \`x\` is a ratio: 1 is as in the quiet world before the game. \`index\` and \`share\` run from 0 to 1. Screens write all three times 100. Counts are zones in which it happened; the debrief adds them up over the game.
- World values are means over the states that seats play, or over their zones and the pairs between them. Counts are over all zones, so that harm pushed onto a neighbour still counts.
- Flows are of the whole region and count what *arrives*, not what is seized.
- \`npx tukhum play … --json\` prints every measure of every turn. A seat's \`goals\` in a scenario name measures by their id.`;
