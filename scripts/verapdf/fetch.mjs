import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const pom = fileURLToPath(new URL("pom.xml", import.meta.url));
const [, version] = /<artifactId>greenfield-apps<\/artifactId>\s*<version>([^<]+)</.exec(
  readFileSync(pom, "utf8"),
);
const plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

/**
 * Finds veraPDF in the user's cache, or lets Maven fetch it there, once for each version.
 *
 * @returns {{ version: string, classPath: string } | { missing: string }} or why it cannot be run
 */
export function fetchVeraPdf() {
  if (!runs("java", ["-version"])) return { missing: "Java finnes ikke på maskinen" };
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "kommunerapport");
  const home = join(cache, `verapdf-${version}`);
  if (!existsSync(home)) {
    if (!runs("mvn", ["-version"])) return { missing: "Maven, som henter veraPDF, finnes ikke på maskinen" };
    const work = `${home}.${process.pid}`;
    mkdirSync(work, { recursive: true });
    try {
      execFileSync("mvn", ["-q", "-B", "-f", pom, plugin, `-DoutputDirectory=${work}`], { stdio: "pipe" });
      // Under its own name only when it is whole.
      renameSync(work, home);
    } catch (error) {
      rmSync(work, { recursive: true, force: true });
      const [reason] = String(error.stdout || error.message).split("\n");
      return { missing: `Maven fikk ikke hentet veraPDF ${version} (${reason.slice(0, 200)})` };
    }
  }
  return { version, classPath: join(home, "*") };
}

function runs(command, argv) {
  try {
    execFileSync(command, argv, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
