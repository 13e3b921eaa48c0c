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
  'serve-no-disk':
    'Le disque ne laisse pas lire et écrire les salles de {folder} : il est peut-être plein, défaillant, ou à quelqu’un d’autre. Les salles peuvent être intactes : faites de la place ou copiez le dossier sur un autre disque, puis recommencez.',
  'serve-half':
    'Les salles sont partagées entre processus par une base de données, une présence et une adresse, ensemble. Il manque : {missing}.',
  'serve-both': '--data nomme le dossier d’un seul processus : ne le donnez pas avec --database.',
  'serve-scheme':
    '{option} ({variable}) n’est pas une adresse de son genre : postgres://… pour --database, redis://… pour --presence, https://… pour --address.',
  'serve-inner': '--inner veut une machine et un port, comme 10.0.0.2:4177, pas « {value} ».',
  'serve-no-database':
    'La base de données {folder} ne laisse pas entrer ce serveur. Tourne-t-elle, et le nom et le mot de passe sont-ils justes ?',
  'serve-no-presence':
    'Le Redis de --presence ne laisse pas entrer ce serveur. Tourne-t-il, et le mot de passe est-il juste ?',
};
