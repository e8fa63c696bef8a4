import { testEveryValue } from "./suite.ts";

testEveryValue("2015", "nb");
