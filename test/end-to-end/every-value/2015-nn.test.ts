import { testEveryPhrase, testEveryValue } from "./suite.ts";

testEveryValue("2015", "nn");
testEveryPhrase("2015", "nn");
