import { testEveryValue } from "./suite.ts";

testEveryValue("2014", "nn");
