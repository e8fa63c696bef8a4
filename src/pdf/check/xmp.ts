/** The namespaces that are asked for, by the prefix that they usually have: a packet may choose any. */
const namespaces: Readonly<Record<string, string>> = {
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://ns.adobe.com/xap/1.0/": "xmp",
  "http://ns.adobe.com/pdf/1.3/": "pdf",
  "http://www.aiim.org/pdfa/ns/id/": "pdfaid",
  "http://www.aiim.org/pdfua/ns/id/": "pdfuaid",
};

const references: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/**
 * The first value of each simple property and array of an XMP packet (ISO 16684-1), written as an element or as an
 * attribute, by its name with the usual prefix. What is within other properties is not told.
 */
export function propertiesOf(packet: Uint8Array): ReadonlyMap<string, string> {
  const xml = decode(packet);
  const prefixes = new Map<string, string>();
  for (const [, prefix = "", , uri = ""] of xml.matchAll(/xmlns:([\w.-]+)\s*=\s*(["'])(.*?)\2/gs))
    prefixes.set(prefix, namespaces[uri] ?? prefix);
  const named = (prefix: string, name: string) => `${prefixes.get(prefix) ?? prefix}:${name}`;
  const found = new Map<string, string>();
  const put = (prefix = "", name = "", value = "") => {
    const key = named(prefix, name);
    if (!found.has(key)) found.set(key, value.replace(/&(#x?)?(\w+);/g, reference));
  };
  for (const [, head = ""] of xml.matchAll(/<rdf:Description\b([^>]*)>/g))
    for (const [, prefix, name, , value] of head.matchAll(/([\w.-]+):([\w.-]+)\s*=\s*(["'])(.*?)\3/gs))
      if (prefix !== "xmlns" && prefix !== "rdf") put(prefix, name, value);
  // The text of an element without others in it, or of the first item of its list.
  const element = /<([\w.-]+):([\w.-]+)(?:\s[^>]*)?>\s*(?:<rdf:(?:Alt|Seq|Bag)>\s*<rdf:li[^>]*>)?([^<]*)<\//g;
  for (const [, prefix, name, value] of xml.matchAll(element)) if (prefix !== "rdf") put(prefix, name, value);
  return found;
}

function reference(whole: string, number: string | undefined, name: string): string {
  if (number === undefined) return references[name] ?? whole;
  const point = Number.parseInt(name, number === "#x" ? 16 : 10);
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

function decode(packet: Uint8Array): string {
  if (packet[0] === 0xfe && packet[1] === 0xff) return new TextDecoder("utf-16be").decode(packet);
  if (packet[0] === 0xff && packet[1] === 0xfe) return new TextDecoder("utf-16le").decode(packet);
  return new TextDecoder("utf-8").decode(packet);
}
