import { answerBy } from "../../thread.ts";
import { answer } from "./answer.ts";

answerBy(answer);
