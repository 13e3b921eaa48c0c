// Decides which variables may never be read or written: what people are, not what they do.

const VARIABLES_OF_IDENTITY =
  /^(nationality|nationalities|citizenship|ethnicity|ethnic(Group|Share)?|race|religion|religious(Group|Share)?|sect|tribe|tribes|tribal(Group|Share)?|clan|dialect|language(Group|Share)|denomination)$/i;

export function isIdentity(name: string): boolean {
  return VARIABLES_OF_IDENTITY.test(name);
}
