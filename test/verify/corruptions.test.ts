import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ACCOUNT_FILE } from "../../src/account/statement.ts";
import { readBack } from "../../src/pdf/check/read-back.ts";
import { disk } from "../../src/publish/effects.ts";
import { walk } from "../../src/publish/walk.ts";
import { accountIn, type Remember, verifyFiles } from "../../src/verify/verify.ts";
import { builtEdition } from "../support/edition.ts";
import { corruptions, type Files, seeded } from "./corruptions.ts";

/** How many finished files are falsified; and where several share the work, which of them is not mine. */
const tries = Number(process.env.CORRUPTIONS ?? 64);
const [share = 0, shares = 1] = (process.env.CORRUPTIONS_SHARE ?? "0/1").split("/").map(Number);

async function published(year: string, language: "nb" | "nn"): Promise<Files> {
  const folder = join(await builtEdition(year, language), language);
  const paths = await walk(folder, disk);
  const files = paths.map(async (path) => [path, await readFile(join(folder, path))] as const);
  return new Map(await Promise.all(files));
}

/** What has been made of the same objects is given again, as long as they are those of a report that is whole. */
function rememberOf(files: Files): Remember {
  const whole = new Set<object | undefined>(files.values());
  const kept = new Map<string, { readonly of: readonly (object | undefined)[]; readonly made: unknown }>();
  return <T>(what: string, of: readonly (object | undefined)[], make: () => T): T => {
    const before = kept.get(what);
    if (before?.of.every((one, index) => one === of[index])) return before.made as T;
    const made = make();
    // What is made of something that is whole is whole.
    if (of.every((one) => one === undefined || whole.has(one))) {
      kept.set(what, { of, made });
      if (typeof made === "object" && made !== null) whole.add(made);
    }
    return made;
  };
}

/** Reads a report, or what somebody has made of it, as whoever has the folder does. */
function witness(files: Files) {
  const remember = rememberOf(files);
  const accountOf = (own: Files) => {
    const bytes = own.get(ACCOUNT_FILE);
    return bytes && remember("read account", [bytes], () => accountIn(bytes));
  };
  const account = accountOf(files);
  if (!account) throw new Error("no account");
  const faultsOf = async (own: Files): Promise<readonly { readonly what: string }[]> => {
    const told = accountOf(own);
    if (!told) return [{ what: "unreadable" }];
    const sizeOf = (path: string) => own.get(path)?.length;
    return verifyFiles({ files: own, account: told, readers: [readBack], sizeOf, remember });
  };
  return { account, faultsOf };
}

test(`finds each of ${tries} falsified files, and nothing in those that are as they were made`, {
  timeout: 14_400_000,
}, async () => {
  const all = await Promise.all([published("2015", "nb"), published("2015", "nn"), published("2014", "nn")]);
  const witnesses = all.map(witness);
  for (const [index, { faultsOf }] of witnesses.entries())
    expect(await faultsOf(all[index] ?? new Map())).toEqual([]);

  const random = seeded(2015 + share);
  const kinds = Object.entries(corruptions);
  const total = kinds.reduce((sum, [, { weight }]) => sum + weight, 0);
  const table = new Map<string, { tried: number; found: number }>();
  const missed: string[] = [];
  let done = 0;
  for (let seed = share; done < tries; seed += shares) {
    let at = random() * total;
    const chosen = kinds.find(([, { weight }]) => {
      at -= weight;
      return at < 0;
    });
    // Each kind once, as soon as a file has something of it to falsify; then by weight.
    const untried = seed < 5 * kinds.length * shares ? kinds.find(([name]) => !table.has(name)) : undefined;
    const [kind, { make }] = untried ?? chosen ?? (kinds[0] as (typeof kinds)[number]);
    const which = Math.floor(random() * all.length);
    const [files, own] = [all[which] as Files, witnesses[which]];
    if (!own) continue;
    const others = all.filter((each) => each !== files);
    const changed = await make({ files, account: own.account, others, random: seeded(seed) });
    if (!changed) continue;
    done++;
    const faults = await own.faultsOf(
      new Map([...files, ...(changed.besides ?? []), [changed.path, changed.bytes]]),
    );
    const row = table.get(kind) ?? { tried: 0, found: 0 };
    table.set(kind, { tried: row.tried + 1, found: row.found + (faults.length > 0 ? 1 : 0) });
    if (faults.length === 0) missed.push(`${kind}: ${changed.path}: ${changed.how}`);
  }
  const lines = [...table].sort().map(([kind, { tried, found }]) => `${kind.padEnd(40)} ${tried} ${found}`);
  if (tries > 64 || missed.length > 0) console.info(lines.join("\n"));
  expect(missed).toEqual([]);
  expect([...table.keys()].sort()).toEqual(Object.keys(corruptions).sort());
});
