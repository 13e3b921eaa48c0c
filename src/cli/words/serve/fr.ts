// Holds the French sentences of `tukhum serve`.

export const serveFr = {
  'serve-at': 'Les salles sont ouvertes à {address}  (Ctrl+C arrête ; les salles restent)',
  'serve-data': 'Elles sont gardées dans {folder}',
  'serve-later':
    'Les téléphones peuvent entrer dès qu’une salle est ouverte ; la salle montre l’adresse.',
  'serve-lan': 'Ouvert exprès au réseau : animer les salles à {address}  ({name})',
  'serve-place': 'serve accueille toutes les salles de son dossier : à quoi sert {place} ?',
  'serve-no-app': 'L’application n’est pas construite. Dans le projet : npm run build',
  'serve-port': 'Le port {port} est pris. Nommez-en un autre avec --port.',
  'serve-console': '--console connaît lan, pas « {value} ».',
  'serve-certificate': '--cert et --key vont ensemble.',
  'serve-in-use':
    'Un autre serveur accueille les salles de {folder}. Arrêtez-le, ou nommez un autre dossier avec --data.',
  'serve-newer': 'Les salles de {folder} ont été gardées par une version plus récente de Tukhum.',
  'serve-damaged':
    'Les salles de {folder} ne peuvent être lues : le fichier rooms.db est abîmé. Mettez le dossier de côté pour ouvrir de nouvelles salles ; les parties que les consoles ont enregistrées s’ouvrent toujours.',
};
