// Holds the English sentences of `tukhum serve`.

export const serveEn = {
  'serve-at': 'Rooms are hosted at {address}  (Ctrl+C stops; the rooms stay)',
  'serve-data': 'They are kept in {folder}',
  'serve-later': 'Phones can come in from the moment a room is opened; the room shows the address.',
  'serve-lan': 'Open on purpose to the network: lead rooms at {address}  ({name})',
  'serve-place': 'serve hosts every room of its folder: what is {place} for?',
  'serve-no-app': 'The app is not built. In the project: npm run build',
  'serve-port': 'Port {port} is taken. Name another with --port.',
  'serve-console': '--console knows lan, not “{value}”.',
  'serve-certificate': '--cert and --key go together.',
  'serve-in-use':
    'Another server is hosting the rooms of {folder}. Stop it, or name another folder with --data.',
  'serve-newer': 'The rooms of {folder} were kept by a newer version of Tukhum.',
  'serve-damaged':
    'The rooms of {folder} cannot be read: the file rooms.db is damaged. Move the folder aside to host new rooms; records that consoles saved can be opened.',
  'serve-no-disk':
    'The disk does not let the rooms of {folder} be read and written: it may be full, be failing, or belong to somebody else. The rooms may well be whole: make room or copy the folder to another disk, and start again.',
  'serve-half':
    'Rooms are shared between processes by a database, a presence and an address together. Missing: {missing}.',
  'serve-both': '--data names a folder of one process alone: leave it out beside --database.',
  'serve-scheme':
    '{option} ({variable}) is not an address of its kind: postgres://… for --database, redis://… for --presence, https://… for --address.',
  'serve-inner': '--inner wants a host and a port, such as 10.0.0.2:4177, not “{value}”.',
  'serve-no-database':
    'The database {folder} does not let this server in. Is it running, and are the name and the password right?',
  'serve-no-presence':
    'The Redis of --presence does not let this server in. Is it running, and is the password right?',
} as const;
