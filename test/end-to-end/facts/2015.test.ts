import { facts, nowhere, untold } from "./facts.ts";
import { describeFacts } from "./suite.ts";

describeFacts({
  edition: "2015",
  language: "nb",
  facts,
  untold,
  nowhere,
  byHeart: ["19. juli 2016", "2014", "2015/2016", "2015/2016.", "2016."],
  numbers: 35,
  allWhoAnswered: ["svar.svart@enhet=kommune", "svar.svart@enhet=bydel"],
});
