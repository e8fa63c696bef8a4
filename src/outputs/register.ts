import { account } from "./account/account.ts";
import type { Output } from "./output.ts";
import { pdf } from "./pdf/pdf.ts";
import { web } from "./web/web.ts";

/** Every output, in the order in which the help names them. */
export const OUTPUTS: readonly Output[] = [web, pdf, account];
