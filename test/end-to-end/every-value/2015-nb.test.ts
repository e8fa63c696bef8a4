import { testEveryPhrase, testEveryValue } from "./suite.ts";

testEveryValue("2015", "nb");
testEveryPhrase("2015", "nb");
