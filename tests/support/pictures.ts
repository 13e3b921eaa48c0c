// Decides where pictures taken by browser tests go: a folder that is not kept, or docs/images when PICTURES=1 renews them.

/** The file, from the project's folder, to save the picture `name` in. */
export function pictureFile(name: string): string {
  const folder = process.env['PICTURES'] === '1' ? 'docs/images' : 'dist/pictures';
  return `${folder}/${name}.png`;
}
