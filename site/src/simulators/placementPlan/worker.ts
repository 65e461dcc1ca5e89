import { answerInWorker } from "../answeringWorker.js"
import { answer } from "./answer.js"
import type { Facts } from "./division.js"
import type { Question } from "./question.js"

answerInWorker(({ facts, question }: { readonly facts: Facts; readonly question: Question }) => answer(question, facts))
