// Says in French what is found of who acts and of what is theirs; it decides neither when nor how severe it is.

import type { FindingCatalogue } from '../../findings.ts';
import { quoting } from '../parts.ts';

const quoted = quoting('«\u00a0', '\u00a0»');

export const actorsFr = {
  'seat-armed-network': {
    message: (f) => `Le siège ${quoted(f['id'])} jouerait le réseau armé ${quoted(f['network'])}.`,
    hint: () =>
      'Les réseaux armés sont toujours automatiques ; un siège ne joue que commerce et contrebande.',
  },
  'seat-rim-state': {
    message: (f) => `Le siège ${quoted(f['id'])} joue ${quoted(f['state'])}, qui n'a pas de siège.`,
    hint: () => "Mettez « seated: true » à l'État, ou supprimez le siège.",
  },
  'running-not-offered': {
    message: (f) =>
      `Un programme de ${quoted(f['id'])} court dans ${quoted(f['state'])}, à qui ce partenaire n'offre rien.`,
    hint: () => "Citez l'État sous « offeredTo », ou retirez-le de « running ».",
  },
  'running-twice': {
    message: (f) => `Deux programmes de ${quoted(f['id'])} courent dans ${quoted(f['state'])}.`,
    hint: () => "Un État n'a qu'un programme par partenaire : gardez-en un.",
  },
  'state-without-seat': {
    message: (f) => `L'État ${quoted(f['id'])} doit avoir un siège, et aucun ne le joue.`,
    hint: () => 'Ajoutez un siège, ou mettez « seated: false » : il répond alors par règle.',
  },
  'seats-same-holder': {
    message: (f) => `Les sièges ${quoted(f['id'])} et ${quoted(f['other'])} jouent la même chose.`,
    hint: () => "N'en gardez qu'un.",
  },
  'no-control-seat': {
    message: () => "Il n'y a pas de siège de direction.",
    hint: () => "Ajoutez-en un, pour que l'animateur puisse agir dans le jeu.",
  },
} satisfies Partial<FindingCatalogue>;
