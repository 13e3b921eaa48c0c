// Decides which command of `tukhum` runs; it does not do any command's work.

const [command = 'help'] = process.argv.slice(2);
if (command !== 'help') {
  console.error(`There is no command "${command}".`);
  process.exitCode = 2;
}
console.log('Usage: tukhum <command> …');
