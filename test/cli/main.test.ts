import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scratch } from "../support/folders.ts";
import { listen } from "./listen.ts";
import { program, runToEnd } from "./process.ts";

const rapport = async (...argv: string[]) => runToEnd(program, argv, await scratch());

describe("the program", () => {
  test.each(["--version", "-v"])("tells its version: %s", async (flag) => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(await rapport(flag)).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test("helps in Norwegian, and in English on request", async () => {
    const help = await rapport("--help");
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toMatchInlineSnapshot(`
      "Bruk: rapport [valg] <kommando>

      Lager årsrapporten som nettside og PDF, og stopper når teksten sier noe tallene
      ikke viser.

      Valg:
        -v, --version              vis versjonen
        --all                      vis alt av samme slag, ikke bare de første
        --lang <nb|en>             språket i meldingene: nb, eller en for engelsk
        --json                     skriv resultatet som JSON, for andre programmer
        --debug                    vis tekniske detaljer når programmet feiler
        -h, --help                 vis denne hjelpen

      Kommandoer:
        new <utgave>               begynn på en ny utgave
        build [utgave]             bygg rapporten: nettside og PDF
        check [utgave]             kontroller tall og tekst, uten å skrive noe
        bind <kapittel>            foreslå hvilke tall en tekst bygger på, og skriv
                                   dem inn
        preview [utgave]           se rapporten mens du skriver, og godkjenn det du
                                   har lest
        approve [utgave]           les og godkjenn det som ikke er lest
        update [utgave]            finn bundet tekst som ikke lenger er sann, og skriv
                                   det som er sant
        compare <eldste> <nyeste>  vis hva som er endret fra en utgave til en nyere
        language                   vis hvor mye av teksten som er på bokmål og nynorsk
        translate <kapittel>       lag et utkast til et kapittel på den andre
                                   målformen
        export <utgave>            gjør tekstfilene i en utgave om til ett regneark,
                                   eller regnearket om til tekstfiler
        verify <sti>               les en ferdig rapport og se om hvert ord og tall i
                                   den er gjort rede for
        inspect <fil>              vis hva en ferdig PDF inneholder, og kontroller den
        browser                    vis hvilken nettleser som lager PDF-en
        doctor                     se om maskinen har det som trengs
        complete [shell]           fullfør det du skriver, med tabulatortasten
        help [kommando]            vis hjelp til en kommando
      "
    `);
    const english = await rapport("build", "--help", "--lang", "en");
    expect(english).toMatchObject({ code: 0, err: "" });
    expect(english.out).toMatchInlineSnapshot(`
      "Usage: rapport build [edition] [options]

      Build the report: website and PDF.

      Arguments:
        edition             name of a folder under data/; otherwise the edition of
                            report.config.ts

      Options:
        --language <nb|nn>  build this written language only: nb or nn
        --only <web|pdf>    build only the website (web) or only the PDF (pdf)
        --final             refuse to build while something is still to be read,
                            instead of making a draft
        --out <folder>      write to this folder instead of output/<edition>
        --browser <path>    make the PDF with this browser (path of the program)
        --all               show all of one kind, not just the first few
        --lang <nb|en>      language of the messages: nb (Norwegian) or en
        --json              write the result as JSON, for other programs
        --debug             show technical details when the program fails
        -h, --help          show this help
      "
    `);
  });

  test("shows the help on standard error, and ends with 2, when nothing is asked for", async () => {
    const { code, out, err } = await rapport();
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Bruk: rapport");
  });

  test("ends with 2 and says what is wrong with what it is asked", async () => {
    const told = await rapport("bygg");
    expect(told).toEqual({ code: 2, out: "", err: "«bygg» er ikke en kommando. Se rapport --help.\n" });
  });

  test("lists problems, with the place and the remedy, and ends with 1", async () => {
    const { code, out, err } = await rapport("check");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^\nreport\.config\.ts\n {2}Fant ingen report\.config\.ts i .*\n {2}Gå til mappen/);
  });

  test("prints one JSON value and nothing else with --json", async () => {
    const problems = await rapport("build", "--json", "--lang", "en");
    expect(problems).toMatchObject({ code: 1, err: "" });
    expect(JSON.parse(problems.out)).toMatchObject({
      ok: false,
      exit: 1,
      problems: [{ code: "run.no-project", severity: "error", file: "report.config.ts" }],
    });
    const usage = await rapport("build", "--json", "--only", "html", "--lang", "en");
    expect(usage).toMatchObject({ code: 2, err: "" });
    expect(JSON.parse(usage.out)).toEqual({
      ok: false,
      exit: 2,
      usage: "--only cannot be “html”. Use web or pdf. See rapport build --help.",
    });
  });
});

describe("a command line that is wrong", () => {
  test.each([
    [["bygg"], "«bygg» er ikke en kommando. Se rapport --help."],
    [["biuld"], "«biuld» er ikke en kommando. Mente du build?"],
    [["build", "--lagn", "en"], "--lagn er ikke et valg her. Mente du --lang?"],
    [
      ["build", "--only", "html"],
      "--only kan ikke være «html». Bruk web eller pdf. Se rapport build --help.",
    ],
    [["build", "--lang", "fr"], "--lang kan ikke være «fr». Bruk nb eller en. Se rapport build --help."],
    [["check", "--language=se"], "--language kan ikke være «se». Bruk nb eller nn. Se rapport check --help."],
    [["build", "--out"], "--out mangler en verdi. Se rapport build --help."],
    [["compare", "2014"], "Kommandoen mangler <nyeste>. Se rapport compare --help."],
    [["compare", "2015", "2015"], "En utgave kan ikke sammenlignes med seg selv. Se rapport compare --help."],
    [
      ["compare", "2014", "..", "--lang", "en"],
      "“..” is not the name of an edition. Give the name of a folder under data/. See rapport compare --help.",
    ],
    [
      ["compare", "2014", "2015", "--format", "pdf"],
      "--format kan ikke være «pdf». Bruk text, html eller json. Se rapport compare --help.",
    ],
    [["translate", "--to", "nn"], "Kommandoen mangler <kapittel>. Se rapport translate --help."],
    [["translate", "hovedfunn"], "Kommandoen mangler --to. Se rapport translate --help."],
    [
      ["translate", "hovedfunn", "--to", "se", "--lang", "en"],
      "--to cannot be “se”. Use nb or nn. See rapport translate --help.",
    ],
    [["build", "2014", "2015"], "Kommandoen har fått for mange argumenter. Se rapport build --help."],
    [
      ["check", "../2015"],
      "«../2015» er ikke navnet på en utgave. Skriv navnet på en mappe under data/. Se rapport check --help.",
    ],
    [["--lang", "en", "browser", "--foo"], "--foo is not an option here. See rapport browser --help."],
  ])("ends with 2, and is told what is wrong: %j", async (argv, message) => {
    expect(await listen(argv)).toEqual({ code: 2, out: "", err: `${message}\n` });
  });

  test.skipIf(!existsSync("/dev/full"))(
    "tells on the other stream when one is full, and ends with 1",
    async () => {
      const into = (redirect: string, ...argv: string[]) => shell(`"$0" "$@" ${redirect}`, argv);
      const full = await into(">/dev/full", "--version");
      expect(full).toMatchObject({ code: 1, out: "" });
      expect(full.err).toMatch(/ikke plass på disken \(ENOSPC\)\./);
      expect((await into(">/dev/full", "check", "--json")).code).toBe(1);
      expect(await into("2>/dev/full", "check")).toMatchObject({ code: 1, err: "" });
    },
  );
});

/** Runs the program by a shell, which can point its streams elsewhere. */
async function shell(line: string, argv: readonly string[]) {
  const cwd = await scratch();
  return new Promise<{ code: unknown; out: string; err: string }>((resolve) =>
    execFile("/bin/sh", ["-c", line, process.execPath, program, ...argv], { cwd }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    ),
  );
}
