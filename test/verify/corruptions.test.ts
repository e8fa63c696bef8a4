import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readBack, type SpokenPdf } from "../../src/pdf/check/read-back.ts";
import { disk } from "../../src/publish/effects.ts";
import { walk } from "../../src/publish/walk.ts";
import { accountIn, verifyFiles } from "../../src/verify/verify.ts";
import { builtEdition } from "../support/edition.ts";
import { corruptions, type Files, seeded } from "./corruptions.ts";

/** How many finished files are falsified. */
const tries = Number(process.env.CORRUPTIONS ?? 48);

async function published(year: string, language: "nb" | "nn"): Promise<Files> {
  const folder = join(await builtEdition(year, language), language);
  const paths = await walk(folder, disk);
  const files = paths.map(async (path) => [path, await readFile(join(folder, path))] as const);
  return new Map(await Promise.all(files));
}

/** What an account's own report says; the PDF is read once as long as nobody has touched it. */
function witness(files: Files) {
  const account = accountIn(files.get("regnskap.json") ?? new Uint8Array());
  if (!account) throw new Error("no account");
  const heard = new Map<Uint8Array, Promise<SpokenPdf>>();
  const hear = (pdf: Uint8Array) => {
    const known = [...files.values()].includes(pdf) ? heard.get(pdf) : undefined;
    const now = known ?? readBack(pdf);
    if ([...files.values()].includes(pdf)) heard.set(pdf, now);
    return now;
  };
  return {
    account,
    faultsOf: (own: Files) => {
      // Whoever has the folder has the account that lies in it, and no other.
      const told = accountIn(own.get("regnskap.json") ?? new Uint8Array());
      if (!told) return Promise.resolve([{ what: "unreadable" }]);
      return verifyFiles({
        files: own,
        account: told,
        readers: [hear],
        sizeOf: (path) => own.get(path)?.length,
      });
    },
  };
}

test(`finds each of ${tries} falsified files, and nothing in those that are as they were made`, {
  timeout: 7_200_000,
}, async () => {
  const all = await Promise.all([published("2015", "nb"), published("2015", "nn"), published("2014", "nn")]);
  const witnesses = all.map(witness);
  for (const [index, { faultsOf }] of witnesses.entries())
    expect(await faultsOf(all[index] ?? new Map())).toEqual([]);

  const random = seeded(2015);
  const kinds = Object.entries(corruptions);
  const total = kinds.reduce((sum, [, { weight }]) => sum + weight, 0);
  const table = new Map<string, { tried: number; found: number }>();
  const missed: string[] = [];
  let done = 0;
  for (let seed = 0; done < tries; seed++) {
    let at = random() * total;
    const chosen = kinds.find(([, { weight }]) => {
      at -= weight;
      return at < 0;
    });
    // Each kind once, as soon as a file has something of it to falsify; then by weight.
    const untried = seed < 5 * kinds.length ? kinds.find(([name]) => !table.has(name)) : undefined;
    const [kind, { make }] = untried ?? chosen ?? (kinds[0] as (typeof kinds)[number]);
    const which = Math.floor(random() * all.length);
    const [files, own] = [all[which] as Files, witnesses[which]];
    if (!own) continue;
    const others = all.filter((each) => each !== files);
    const changed = await make({ files, account: own.account, others, random: seeded(seed) });
    if (!changed) continue;
    done++;
    const faults = await own.faultsOf(new Map([...files, [changed.path, changed.bytes]]));
    const row = table.get(kind) ?? { tried: 0, found: 0 };
    table.set(kind, { tried: row.tried + 1, found: row.found + (faults.length > 0 ? 1 : 0) });
    if (faults.length === 0) missed.push(`${kind}: ${changed.path}: ${changed.how}`);
  }
  const lines = [...table].sort().map(([kind, { tried, found }]) => `${kind.padEnd(40)} ${tried} ${found}`);
  if (tries > 48 || missed.length > 0) console.info(lines.join("\n"));
  expect(missed).toEqual([]);
  expect([...table.keys()].sort()).toEqual(Object.keys(corruptions).sort());
});
