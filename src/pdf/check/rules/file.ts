import type { RuleCode } from "./catalogue.ts";
import { type Check, type Fault, fault } from "./check.ts";

/** Info's keys and the XMP properties that must say the same (table of ISO 16684-1). */
const pairs: readonly (readonly [string, string])[] = [
  ["Title", "dc:title"],
  ["Author", "dc:creator"],
  ["Subject", "dc:description"],
  ["Keywords", "pdf:Keywords"],
  ["Creator", "xmp:CreatorTool"],
  ["Producer", "pdf:Producer"],
  ["CreationDate", "xmp:CreateDate"],
  ["ModDate", "xmp:ModifyDate"],
];

/** What Info and XMP say is the same, and says something. */
export const infoEqualsXmp: Check = ({ info, xmp }) => {
  if (!xmp) return [fault("info-equals-xmp", "Metadata")];
  const different = pairs.flatMap(([key, property]) => {
    const [inInfo, inXmp] = [asXmpDate(info.get(key)), xmp.get(property)];
    return inInfo === inXmp ? [] : [`${key} «${inInfo ?? ""}» ≠ ${property} «${inXmp ?? ""}»`];
  });
  const needed = ["Title", "Author"].filter((key) => !info.get(key)?.trim());
  return [...different, ...needed].map((details) => fault("info-equals-xmp", details));
};

/** `D:20160201000000Z` → `2016-02-01T00:00:00Z`; any other text as it is. */
function asXmpDate(text: string | undefined): string | undefined {
  const date = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(text ?? "");
  if (!date) return text || undefined;
  const [, year, month, day, hour, minute, second] = date;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

/** What the file claims to be; ours claims both, in a packet that isn't packed. */
export const claims: Check = ({ objects, xmp }) => {
  const wanted = [
    ["pdfaid:part", "2"],
    ["pdfaid:conformance", "A"],
    ["pdfuaid:part", "1"],
  ] as const;
  const dict = objects.dict(objects.catalog.get("Metadata"));
  return [
    ...(xmp?.get("pdfuaid:part") === "1" ? [] : [fault("ua-claim", "pdfuaid:part")]),
    ...wanted.filter(([key, value]) => xmp?.get(key) !== value).map(([key]) => fault("claims", key)),
    ...(dict && !dict.has("Filter") && objects.name(dict.get("Subtype")) === "XML"
      ? []
      : [fault("metadata-stream", "Metadata")]),
  ];
};

/** Where the report comes from: edition, data and program. */
export const provenance: Check = ({ xmp }) =>
  provenanceKeys.filter((key) => !xmp?.get(key)).map((key) => fault("provenance", key));

export const provenanceKeys = ["rapport:Edition", "rapport:DataHash", "rapport:Program"] as const;

/** The file has a title, which is shown instead of its name, and says that it has tags. */
export const viewing: Check = ({ objects, xmp }) => {
  const marks = objects.dict(objects.catalog.get("MarkInfo"));
  const preferences = objects.dict(objects.catalog.get("ViewerPreferences"));
  const shown = objects.bool(preferences?.get("DisplayDocTitle")) === true;
  return [
    ...(xmp?.get("dc:title")?.trim() ? [] : [fault("title", "dc:title")]),
    ...(shown ? [] : [fault("viewing", "DisplayDocTitle")]),
    ...(objects.bool(marks?.get("Marked")) === true ? [] : [fault("viewing", "Marked")]),
    ...(objects.bool(marks?.get("Suspects")) === true ? [fault("viewing", "Suspects")] : []),
  ];
};

/** Colours have one meaning: an output intent with a profile, where they don't bring their own. */
export const outputIntent: Check = ({ objects, painted }) => {
  const intents = objects.array(objects.catalog.get("OutputIntents")).map((each) => objects.dict(each));
  const intent = intents.find((each) => objects.name(each?.get("S")) === "GTS_PDFA1");
  const profile = intent?.get("DestOutputProfile");
  if (!objects.dict(profile)) return painted.deviceColour ? [fault("output-intent", "OutputIntents")] : [];
  const bytes = Buffer.from(objects.stream(profile));
  const whole = bytes.length > 128 && bytes.readUInt32BE(0) === bytes.length;
  const components = { "RGB ": 3, CMYK: 4, GRAY: 1 }[bytes.toString("latin1", 16, 20)];
  return whole && components !== undefined && objects.number(objects.dict(profile)?.get("N")) === components
    ? []
    : [fault("output-intent", "DestOutputProfile")];
};

/** The file can be told from all others, and can be opened and read by everyone. */
export const identity: Check = ({ objects, bytes }) => {
  const { trailer, permissions, recovered, damaged } = objects;
  const [first, second] = objects.array(trailer.get("ID")).map((each) => objects.bytes(each));
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  return [
    ...(first && second ? [] : [fault("identity", "ID")]),
    ...(/^%PDF-1\.[0-7][\r\n]/.test(start) ? [] : [fault("identity", start.slice(0, 8))]),
    ...(permissions ? [fault("encrypted", "Encrypt")] : []),
    ...(permissions && !permissions.accessibility ? [fault("security", "P")] : []),
    ...(recovered ? [fault("damaged", "xref")] : []),
    ...damaged.map((what) => fault("damaged", what)),
  ];
};

/** What archives forbid (6.5.1): all that runs, changes the file or plays. */
const forbidden: ReadonlySet<string> = new Set(
  "Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView JavaScript".split(" "),
);
/** Actions that a report has a use for: only links lead anywhere. */
const plain: ReadonlySet<string> = new Set(["GoTo", "URI"]);
/** Entries by which something runs, or that keep what no report of ours has. */
const unwanted: ReadonlyMap<string, RuleCode> = new Map([
  ...["JS", "AA", "XFA"].map((key) => [key, "self-contained"] as const),
  ..."EmbeddedFiles AF EF AcroForm FFilter OPI Ref OpenAction"
    .split(" ")
    .map((key) => [key, "plain-actions"] as const),
]);

/** Nothing runs, and nothing is fetched or kept outside the file. */
export const selfContained: Check = ({ objects }) => {
  const faults: Fault[] = [];
  for (const dict of objects.everyDict()) {
    for (const key of dict.keys()) {
      const code = unwanted.get(key);
      if (code) faults.push(fault(code, key));
    }
    // A stream whose bytes are in another file; F is a number in annotations.
    if (dict.has("F") && dict.has("Length")) faults.push(fault("self-contained", "F"));
    if (!(dict.get("Type") === "/Action" || dict.has("URI") || dict.has("JS"))) continue;
    const type = objects.name(dict.get("S")) ?? "";
    if (forbidden.has(type)) faults.push(fault("self-contained", `Action ${type}`));
    if (!plain.has(type)) faults.push(fault("plain-actions", `Action ${type}`));
  }
  return faults;
};

/** Every font that is seen is in the file, says which characters its glyphs are, and has all that are shown. */
export const fonts: Check = ({ painted }) => {
  const seen = new Set(painted.runs.filter(({ invisible }) => !invisible).map(({ font }) => font));
  const all = [...painted.fonts.values()];
  return [
    ...all
      .filter(({ embedded, name }) => !embedded && seen.has(name))
      .map(({ name }) => fault("fonts-embedded", name)),
    ...all.filter(({ hasUnicode }) => !hasUnicode).map(({ name }) => fault("fonts-have-unicode", name)),
    ...painted.unreadable.map(({ page, font, code, why }) =>
      fault(why === "no-glyph" ? "glyphs" : "fonts-have-unicode", `${font} ${hex(code)}`, page),
    ),
  ];
};

const hex = (code: number) => code.toString(16).padStart(4, "0");
