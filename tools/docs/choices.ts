// Writes the page that lists the numbers of orders which the model's paper leaves open; their values stand in the engine.
import { DESIGN_CHOICES, type DesignChoice } from '../../src/engine/index.ts';
import { table } from './table.ts';

export function choicesPage(): string {
  const rows = Object.entries<DesignChoice>(DESIGN_CHOICES).map(
    ([id, { value, low, high, unit, meaning }]) => [
      `\`${id}\``,
      `${value}`,
      `${low} to ${high}`,
      unit,
      meaning,
    ],
  );
  return `${HEAD}\n\n${table(['id', 'value', 'worth trying', 'unit', 'meaning'], rows)}\n`;
}

const HEAD = `# Design choices inside the orders

Made from \`src/engine/orders/constants.ts\` by \`npm run docs\`. The specification gives most numbers of an order, and those stand in the file of its kind. Where it leaves one open, the value below was chosen: the smallest that is visible in twenty paired games. Each is the authors' judgement, with the range in which another value would be as reasonable. A scenario cannot change them; the parameters that it can change stand in [parameters.md](parameters.md), and choices about the phases in [model.md](model.md).`;
