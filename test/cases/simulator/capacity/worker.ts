import { answerInWorker } from "../answeringWorker.js"
import { answer } from "./answer.js"

answerInWorker(answer)
