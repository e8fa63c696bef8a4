import { execFile } from "node:child_process";

/** What the reports claim to be: veraPDF's names of the profiles. */
export const profiles = { "PDF/UA-1": "ua1", "PDF/A-2a": "2a" };

/**
 * Tries files against a profile.
 *
 * @param {string} classPath of veraPDF
 * @param {string} profile
 * @param {readonly string[]} files
 * @returns {Promise<Map<string, { passed: boolean, rules: readonly string[] }>>} by file; a file that could not
 *   be read has not passed
 */
export async function validate(classPath, profile, files) {
  const argv = [
    "-cp",
    classPath,
    "org.verapdf.apps.GreenfieldCliWrapper",
    "--flavour",
    profile,
    "--format",
    "text",
    "-v",
  ];
  // It ends with 1 when a file doesn't pass, which is no failure of its own.
  const out = await new Promise((resolve) => {
    execFile("java", [...argv, ...files], { maxBuffer: 1 << 26 }, (_, stdout) => resolve(stdout));
  });
  const results = new Map(files.map((file) => [file, { passed: false, rules: [] }]));
  let current;
  for (const line of out.split("\n")) {
    const [, verdict, file] = /^(PASS|FAIL) (\S.*?) \S+$/.exec(line) ?? [];
    if (file !== undefined && results.has(file)) {
      current = results.get(file);
      current.passed = verdict === "PASS";
    } else if (/^\s+FAIL /.test(line)) current?.rules.push(line.trim().slice(5));
  }
  return results;
}
