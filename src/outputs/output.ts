import type { Account } from "../account/statement.ts";
import type { ReportConfig } from "../config/define.ts";
import type { ReportDocument } from "../document/document.ts";
import type { Language, WrittenLanguage } from "../language/language.ts";
import type { PdfReader } from "../pdf/check/reader.ts";
import type { Printer } from "../pdf/print.ts";
import type { InBoth } from "../problems/message.ts";
import type { Survey } from "../survey/survey.ts";
import type { Theme } from "./html/edition-view.ts";
import type { Layouts } from "./html/layouts.ts";
import type { FontFile } from "./html/style.ts";
import type { Hyphenator } from "./pdf/hyphenator.ts";

/** Content by path inside the report's own folder. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * A form that a report is published in. A new one is a folder beside `web/` and `pdf/` and a line in
 * `register.ts`: parts of the manifest, steps of a build, the choices of `--only` and what the web page offers
 * for download follow from the register.
 *
 * What it is made with is loaded when it is first made, since `--help` asks for names only.
 */
export interface Output {
  /** Lower-case letters and digits. In `--only`, in the manifest (`nb/pdf`) and in `--json`. */
  readonly name: string;
  /** What it is, for the help: «nettsiden». */
  readonly title: InBoth<string>;
  /** What is told while it is made: «Lager nettsiden». */
  readonly step: InBoth<string>;
  /** Made whichever output is asked for, and no choice of `--only`: it tells of the others. */
  readonly always?: true;
  /**
   * Set where its one file is offered for download on the web page: its kind («PDF») and its name, in the
   * report's own language.
   */
  readonly download?: { readonly type: string; readonly label: (language: Language) => string };
  /**
   * What takes a while to start: begun when it is known that the output will be made, and waited for, as a step of
   * its own, just before.
   */
  readonly start?: {
    readonly name: string;
    readonly step: InBoth<string>;
    readonly run: (kit: Pick<Kit, "printer">) => Promise<unknown>;
  };
  /**
   * What its files depend on besides the document, the theme and the fonts, as a text: files made with the same
   * are the same. Nothing where left out.
   */
  readonly dependsOn?: (kit: Omit<Kit, "afterwards">) => string | Promise<string>;
  /** What the manifest is told of how it was made, such as the browser. */
  readonly madeWith?: (kit: Omit<Kit, "afterwards">) => Promise<{ readonly browser?: string }>;
  /** @throws InputError with what is wrong in the input */
  readonly files: (document: ReportDocument, kit: Kit) => Promise<Files>;
}

/** What designers own: layouts, style sheets and the page's script, by file name without folder. */
export interface Design {
  /** Handlebars layouts by name: `nett`, `trykk`, `figur`. */
  readonly layouts: ReadonlyMap<string, string>;
  /** Style sheets by name: `nett`, `trykk`. */
  readonly styles: ReadonlyMap<string, string>;
  /** The web page's script. */
  readonly script: string;
  /** The parts of Designsystemet that the web page uses, as CSS. */
  readonly components: string;
}

/** What outputs may use of the session and of the report besides its document. */
export interface Kit {
  readonly config: ReportConfig;
  readonly survey: Survey;
  /** What each of the report's statements rests on. */
  readonly account: Account;
  /** What the report's files are called, without an ending. */
  readonly name: string;
  readonly theme: Theme;
  readonly design: Design;
  /** The design's layouts, compiled. */
  readonly layouts: Layouts;
  readonly fonts: readonly FontFile[];
  readonly hyphenator: () => Promise<Hyphenator>;
  /** Starts the browser the first time. */
  readonly printer: () => Promise<Printer>;
  readonly pdfReader: PdfReader;
  /** Is waited for when all files of the report are made: what it throws, making them throws. */
  readonly afterwards: (work: Promise<unknown>) => void;
  /** Told when there is nothing to do for a while but to wait for the browser. */
  readonly waiting?: () => void;
  /** Told when the browser has printed all of this report. */
  readonly printed?: () => void;
  /** What the other outputs offer for download in this report's folder, in the order of the register. */
  readonly downloads: readonly Download[];
  readonly published: Published;
  /** Is given the print edition's HTML as it was printed, for the benchmark. */
  readonly keepPrintHtml?: (html: string) => Promise<void>;
}

/** A file that another output offers beside the page. */
export interface Download {
  readonly output: string;
  /** In the report's folder. */
  readonly path: string;
  readonly bytes: number;
  /** «PDF» */
  readonly type: string;
  /** «Hele rapporten», in the report's language. */
  readonly label: string;
}

/** Which pages are published beside a report's own, as the editions say: never what lies on a disk. */
export interface Published {
  /** The other written languages of the same report. */
  readonly languages: readonly WrittenLanguage[];
  /** The earlier editions that have pages of their own, and in which languages. */
  readonly editions: ReadonlyMap<string, readonly WrittenLanguage[]>;
}
