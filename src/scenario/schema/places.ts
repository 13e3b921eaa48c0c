// Describes the ground of a scenario: zones, the passages between them and the gates at the map's edge.

import { z } from 'zod';
import { POSTURES } from '../../engine/index.ts';
import { id, list, listOr, note, quantity, quantityOr, ref, text } from './pieces.ts';

export const ZONE_KINDS = [
  'border-sector',
  'sea-gate',
  'community',
  'basin',
  'hinterland',
  'rim',
] as const;
export const PASSAGE_KINDS = [
  'road',
  'piste',
  'mountain',
  'open-ground',
  'sea',
  'official-crossing',
] as const;
export const PASSAGE_STATUSES = ['open', 'restricted', 'closed'] as const;

export const zoneSchema = z
  .strictObject({
    id: id('the name of the zone in the file'),
    name: text('the name on the map'),
    fictionalName: text('its name when fictional names are on', 'optional'),
    sector: z.string().max(40).nullable().default(null).meta({
      description: 'the stretch of border this zone is one side of; none for a hinterland',
    }),
    authority: ref('state', 'the state that holds it'),
    kind: z.enum(ZONE_KINDS).meta({ description: 'what kind of place it is' }),
    cells: list(z.string().max(40), 'the cells of the map that it covers; no cell twice', 1),
    posts: listOr(z.string().max(60), 'official posts, as the map names them'),
    crossing: z.boolean().default(false).meta({ description: 'has an official crossing' }),
    control: z.enum(['state', 'contested', 'split', 'local-forces']).default('state').meta({
      description: 'who holds the ground in fact; for the briefing only',
    }),
    size: quantity('patrol units for ordinary cover', 2, 8, 'units'),
    terrain: quantity('how hard the ground is to watch and to cross', 0, 1),
    tradeDependence: quantity('share of livelihood from tolerated trade', 0, 0.5, 'share'),
    kinship: quantity('family ties across the border', 0, 1),
    formalLivelihood: quantity('livelihood from formal work', 0, 1),
    services: quantity('public services as people meet them', 0, 1),
    trust: quantity('trust in the state', 0, 1),
    grievance: quantity('grievance against the state', 0, 1),
    corruption: quantity('how far officials can be bought', 0, 1),
    armedPresence: quantity('presence of armed groups', 0, 1),
    patrols: quantity('patrol units at the start', 0, 6, 'units'),
    sensors: quantity('sensor units at the start', 0, 3, 'units'),
    knowledge: quantityOr(0.5, "the force's knowledge of the place", 0, 1),
    tolerance: quantityOr(
      0.5,
      'tolerance of informal trade: 0 enforced, 0.5 tacit, 1 regulated',
      0,
      1,
    ),
    posture: z
      .enum(POSTURES)
      .default('standard')
      .meta({ description: 'how the force behaves at the start' }),
    note: note(),
  })
  .meta({
    description: 'One side of a sector under one authority, or a hinterland, a coast, a rim.',
  });

export const passageSchema = z
  .strictObject({
    id: id('left out, it is made of the two zones').optional(),
    a: ref('zone', 'one end'),
    b: ref('zone', 'the other end'),
    kind: z.enum(PASSAGE_KINDS).meta({ description: 'what one travels on' }),
    lengthKm: quantity('distance by the way people take', 1, 4000, 'km'),
    status: z
      .enum(PASSAGE_STATUSES)
      .default('open')
      .meta({ description: 'for travellers and trade at the start' }),
    post: z
      .boolean()
      .default(false)
      .meta({ description: 'has an official post that a state can open or close' }),
    note: note(),
  })
  .meta({ description: 'A way between two zones.' });

export const gateSchema = z
  .strictObject({
    id: id('the name of the gate in the file'),
    name: text('the name on screen'),
    zones: list(ref('zone', 'a zone'), 'zones from which the gate is reached', 1, 40),
    note: note(),
  })
  .meta({ description: 'An end of flows beyond the map: no stocks, no orders.' });
