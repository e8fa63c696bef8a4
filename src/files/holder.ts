import { createHash, randomBytes } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { systemError } from "./system.ts";

/**
 * Names for what belongs to one running program: a temporary folder, a lock. Another that finds such a name can tell
 * whether its owner still runs. `<process>-<its start>-<machine>-<random>`.
 */
const NAME = /^(\d+)-(\d+)-([0-9a-f]{8})-[0-9a-f]{8}$/;

/** A name that is this process's own, and of no other call. */
export function ownName(): string {
  const machine = createHash("sha256").update(machineId()).digest("hex").slice(0, 8);
  return [process.pid, startOf(process.pid) ?? 0, machine, randomBytes(4).toString("hex")].join("-");
}

/** What a name tells of its owner: `elsewhere` is on another machine, or before this one was started. */
export type Owner = "alive" | "dead" | "elsewhere";

/** @returns undefined for what is no such name */
export function ownerOf(name: string): Owner | undefined {
  const [, pid, start, machine] = NAME.exec(name) ?? [];
  if (pid === undefined || start === undefined) return undefined;
  if (machine !== NAME.exec(ownName())?.[3]) return "elsewhere";
  if (!runs(Number(pid))) return "dead";
  // The number may have been given to another since. Where nothing tells (macOS, Windows), it counts as the same.
  const now = startOf(Number(pid));
  return now === undefined || start === "0" || String(now) === start ? "alive" : "dead";
}

/** Two containers may have one name and one disk: each has its own numbers for its processes. */
function machineId(): string {
  const boot = quietly(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"));
  const numbers = quietly(() => readlinkSync("/proc/self/ns/pid"));
  return [hostname(), boot, numbers].join("\n");
}

/** When a process began, in ticks since the machine did; undefined where nothing tells. */
function startOf(pid: number): number | undefined {
  const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  // The program's name, in brackets, may hold anything: what is counted stands after it (proc(5), field 22).
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields?.[19] === undefined ? undefined : Number(fields[19]);
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0); // signal 0 only asks
    return true;
  } catch (error) {
    return systemError(error)?.code === "EPERM"; // it runs, as somebody else
  }
}

function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
