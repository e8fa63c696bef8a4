import { writeAccount } from "../../account/account.ts";
import { ACCOUNT_FILE } from "../../account/statement.ts";
import type { Output } from "../output.ts";

/** What each statement of the report rests on, for whoever wants to try it. */
export const account: Output = {
  name: "regnskap",
  always: true,
  title: { nb: "regnskapet", en: "the account" },
  step: { nb: "Skriver regnskapet", en: "Writing the account" },
  files: async (_document, { account }) => new Map([[ACCOUNT_FILE, writeAccount(account)]]),
};
