// Holds the French sentences of `tukhum replay`.

import type { replayEn } from './en.ts';

export const replayFr: Readonly<Record<keyof typeof replayEn, string>> = {
  'replay-same': 'Identique au bit près : {turns} tours, empreinte {hash}.',
  'replay-verified': 'Sommes et chaîne tiennent, de l’ouverture au tour {turns}.',
  'replay-chain': 'La chaîne des tours finit par {link}.',
  'replay-additions': 'Ajouts d’après-jeu qui comptent : {count}. Leur chaîne finit par {link}.',
  'replay-differs':
    'Diffère au tour {turn} : colonne {column}{subject} : enregistré {recorded}, calculé {computed}.',
  'redacted-holds':
    'Partie caviardée. Ce qu’elle contient appartient à la chaîne de la partie entière, de l’ouverture au tour {turns}.',
  'redacted-broken': 'Partie caviardée qui ne tient pas à sa chaîne (à {place}).',
  'redacted-out': 'Retiré, sceaux gardés : {parts}.',
  'redacted-nothing-out': 'Rien n’a été retiré.',
  'redacted-unproven':
    'Équipes et tours dont il ne reste que les ordres ou que les intentions, qu’aucun sceau ne prouve donc : {count}.',
  'redacted-played': 'Ses ordres donnent les mêmes états au bit près, tour après tour.',
  'redacted-differs': 'Ses ordres donnent au tour {turn} un autre état que celui de son empreinte.',
  'redacted-not-played':
    'Elle ne peut être recalculée sans ce qui a été retiré ; seule sa chaîne est vérifiée.',
  'redacted-seed': 'la graine',
  'redacted-orders': 'ordres ({count})',
  'redacted-intents': 'intentions ({count})',
  'redacted-injects': 'incidents animés ({count})',
  'redacted-states': 'états ({count})',
  'redacted-predictions': 'prévisions ({count})',
  'redacted-additions': 'ajouts d’après-jeu ({count})',
};
