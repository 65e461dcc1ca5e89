import { answerInWorker } from "./answeringWorker.js"
import { sensitivity } from "./sensitivity.js"

answerInWorker(sensitivity)
