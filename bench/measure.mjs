import { spawn } from "node:child_process";

/**
 * Runs a program to its end.
 *
 * @param {string} file
 * @param {readonly string[]} argv
 * @returns {Promise<{ milliseconds: number, out: string }>} wall time, process start and end included
 */
export function timed(file, argv) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(file, argv, { stdio: ["ignore", "pipe", "pipe"] });
    let out = "";
    let err = "";
    child.stdout.on("data", (data) => {
      out += data;
    });
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const milliseconds = performance.now() - start;
      if (code === 0) resolve({ milliseconds, out });
      else reject(new Error(`${file} ${argv.join(" ")} ended with ${code}\n${out}${err}`));
    });
  });
}

/**
 * Measures several programs in turn, round by round, so that what else the machine does hits all alike.
 *
 * @template {string} Name
 * @param {Record<Name, () => Promise<{ milliseconds: number, out: string }>>} programs
 * @param {number} rounds
 * @returns {Promise<Record<Name, { milliseconds: number[], out: string[] }>>} by program, one of each per round
 */
export async function inTurn(programs, rounds) {
  const found = {};
  for (const name of Object.keys(programs)) found[name] = { milliseconds: [], out: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(programs)) {
      const { milliseconds, out } = await run();
      found[name].milliseconds.push(milliseconds);
      found[name].out.push(out);
    }
  }
  return found;
}

/** @param {readonly number[]} numbers at least one */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** «1234 ms (1180–1402)»: the median, and the fastest and slowest. */
export function describe(numbers) {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return `${Math.round(median(numbers))} ms (${Math.round(low)}–${Math.round(high)})`;
}
