import { deflateSync } from "node:zlib";
import type { PdfValue } from "../../read/values.ts";
import { dict, name, type PdfDraft } from "../../save/draft.ts";
import { srgbProfile } from "./srgb-profile.ts";

const condition = "sRGB IEC61966-2.1";

/** What the colours of the file mean: sRGB (ISO 19005-2, 6.2.3). @returns the catalog's OutputIntents */
export function outputIntents(draft: PdfDraft): PdfValue {
  const profile = deflateSync(srgbProfile());
  const about = dict({ N: 3, Alternate: name("DeviceRGB"), Filter: name("FlateDecode") });
  return [
    dict({
      Type: name("OutputIntent"),
      S: name("GTS_PDFA1"),
      OutputConditionIdentifier: { string: condition },
      Info: { string: condition },
      RegistryName: { string: "http://www.color.org" },
      DestOutputProfile: draft.add(about, profile),
    }),
  ];
}
