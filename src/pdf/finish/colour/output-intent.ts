import type { PdfValue } from "../../read/values.ts";
import { dict, name, type PdfDraft } from "../../save/draft.ts";
import { pack } from "../../save/pack.ts";
import { srgbProfile } from "./srgb-profile.ts";

/** The same for every file, and so made while the browser starts. */
const profile = pack(srgbProfile());
const condition = "sRGB IEC61966-2.1";

/** What the colours of the file mean: sRGB (ISO 19005-2, 6.2.3). @returns the catalog's OutputIntents */
export function outputIntents(draft: PdfDraft): PdfValue {
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
