import { isAbsolute, relative, resolve, sep } from "node:path";

/**
 * Whether a path that an author wrote leads out of the project folder. Judged by its letters alone;
 * symbolic links are the business of the one who opens the file.
 *
 * @param root absolute path of the project
 * @param path as written, relative to the project
 */
export function leavesProject(root: string, path: string): boolean {
  // A backslash is a separator on Windows only, but the same project is built on both.
  const way = relative(root, resolve(root, path.replaceAll("\\", "/")));
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) || /^[a-zA-Z]:/.test(path);
}

/** Whether the text is the bare name of a file or folder: letters, digits, `_` and `-`, and so no way anywhere. */
export function isFileName(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(text);
}
