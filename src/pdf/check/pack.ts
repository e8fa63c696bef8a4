import { unpack } from "./filters.ts";
import { Operations } from "./tokens.ts";
import { isDict, latin1, type PdfObject, type PdfStream } from "./values.ts";

/** Objects that are packed together in one stream (ISO 32000-1, 7.5.7). */
export class Pack {
  readonly #operations: Operations;
  /** Of its objects, in their order. */
  readonly numbers: readonly number[];
  readonly #places: readonly number[];
  /** Bytes, unpacked. */
  readonly size: number;

  private constructor(bytes: Uint8Array, first: number) {
    this.size = bytes.length;
    const index = (latin1(bytes.subarray(0, first)).match(/\d+/g) ?? []).map(Number);
    this.#operations = new Operations(bytes);
    this.numbers = index.filter((_, at) => at % 2 === 0);
    this.#places = index.filter((_, at) => at % 2 === 1).map((place) => first + place);
  }

  /** Undefined where it is packed in a way that is read elsewhere. @throws RefusedError, and zlib's Error */
  static of(stream: PdfStream): Pack | undefined {
    const first = stream.dict.get("First");
    const bytes = plainBytes(stream);
    return typeof first === "number" && bytes ? new Pack(bytes, first) : undefined;
  }

  /** @param index of the object in the stream. Undefined where there is no such, or it has another number */
  object(number: number, index: number): PdfObject | undefined {
    const place = this.#places[index];
    return this.numbers[index] === number && place !== undefined
      ? this.#operations.objectAt(place)
      : undefined;
  }
}

/** A stream that is packed the usual way, unpacked; undefined for any other. */
export function plainBytes({ dict, data }: PdfStream): Uint8Array | undefined {
  const [filter, parameters] = [dict.get("Filter"), dict.get("DecodeParms")];
  if (filter === undefined) return data;
  if (filter !== "/FlateDecode") return undefined;
  return unpack(data, "FlateDecode", (key) => {
    const value = isDict(parameters) ? parameters.get(key) : undefined;
    return typeof value === "number" ? value : undefined;
  });
}
