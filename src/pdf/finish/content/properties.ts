import { isWord, Lexer } from "../../read/lexer.ts";
import { isDict, stringOf } from "../../read/values.ts";
import { readTextString } from "../../read/write.ts";

/** What a marked-content operator's properties say, as far as it matters here. */
export interface Properties {
  readonly mcid?: number;
  readonly actual?: string;
}

/** @param written `<</MCID 3 >>`; anything that is no dictionary says nothing */
export function propertiesOf(written: string): Properties {
  const simple = /^<<\s*\/MCID\s+(\d+)\s*>>$/.exec(written);
  if (simple) return { mcid: Number(simple[1]) };
  const single = /^<<\s*\/ActualText\s*<feff([0-9a-f]{4})>\s*>>$/i.exec(written);
  if (single) return { actual: String.fromCharCode(Number.parseInt(single[1] as string, 16)) };
  if (!written.startsWith("<<")) return {};
  const dict = new Lexer(written).next();
  if (dict === undefined || isWord(dict) || !isDict(dict)) return {};
  const mcid = dict.get("MCID");
  const actual = stringOf(dict.get("ActualText"));
  return {
    ...(typeof mcid === "number" && { mcid }),
    ...(actual !== undefined && { actual: readTextString(actual) }),
  };
}
