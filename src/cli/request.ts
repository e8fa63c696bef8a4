import type { WrittenLanguage } from "../language/language.ts";

/** What a command line asks for. Paths are as given. */
export type Request =
  | { readonly command: "build"; readonly options: BuildRequest }
  | { readonly command: "check"; readonly options: CheckRequest }
  | { readonly command: "browser"; readonly options: { readonly browser?: string } }
  | { readonly command: "inspect"; readonly options: { readonly pdf: string } }
  | { readonly command: "compare"; readonly options: CompareRequest }
  | { readonly command: "language"; readonly options: object }
  | { readonly command: "translate"; readonly options: TranslateRequest }
  /** Help or version, to be shown. */
  | { readonly command: "show"; readonly text: string }
  /** It makes no sense: what is wrong with it, or the help when nothing was asked for. */
  | { readonly command: "usage"; readonly text: string };

export interface CheckRequest {
  readonly edition?: string;
  readonly language?: WrittenLanguage;
}

export interface CompareRequest {
  readonly old: string;
  readonly new: string;
  readonly language?: WrittenLanguage;
  /** What the name of the file says where it is left out, else text. */
  readonly format?: ComparisonFormat;
  readonly out?: string;
}

export type ComparisonFormat = "text" | "html" | "json";

export interface TranslateRequest {
  readonly chapter: string;
  readonly to: WrittenLanguage;
  /** The other one where it is left out. */
  readonly from?: WrittenLanguage;
  readonly edition?: string;
}

export interface BuildRequest extends CheckRequest {
  readonly only?: "web" | "pdf";
  readonly out?: string;
  readonly browser?: string;
  readonly keepPrintHtml?: string;
}
