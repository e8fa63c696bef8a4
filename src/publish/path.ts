/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u001f<>:"|?*\\]/;

/**
 * Checks a path inside the output folder: relative, with `/`, never out of the folder, and a name that
 * Windows, macOS and a web server all take.
 *
 * @returns the path, unchanged
 * @throws Error when it is not such a path; that is a fault in this program, not in the input
 */
export function safePath(path: string): string {
  const parts = path.split("/");
  const bad = (part: string) =>
    part === "" || /^\.+$/.test(part) || /[. ]$/.test(part) || FORBIDDEN.test(part) || DEVICE.test(part);
  if (parts.some(bad)) throw new Error(`Not a path inside the output folder: ${JSON.stringify(path)}`);
  return path;
}

/** Two paths with the same key are one file on a disk that does not tell `A` from `a`. */
export function pathKey(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
