import { testEveryPhrase, testEveryValue } from "./suite.ts";

testEveryValue("2014", "nn");
testEveryPhrase("2014", "nn");
