/** The answers found so far, by the number of the cell: those of low numbers in a list, which is the faster one. */
export interface Answers<Answer> {
  readonly low: (Answer | undefined)[];
  readonly high: Map<number, Answer>;
}

const mostLow = 4096;
/** A table of many facts would else fill the memory of a process that runs for months. */
const mostHigh = 10_000;

export function noAnswers<Answer>(): Answers<Answer> {
  return { low: new Array<Answer | undefined>(mostLow), high: new Map() };
}

export function known<Answer>({ low, high }: Answers<Answer>, cell: number): Answer | undefined {
  return cell < mostLow ? low[cell] : high.get(cell);
}

/** Keeps an answer, unless there are more cells than numbers to tell them apart. */
export function keep<Answer>({ low, high }: Answers<Answer>, cell: number, answer: Answer): Answer {
  if (cell < mostLow) low[cell] = answer;
  else if (Number.isSafeInteger(cell)) {
    if (high.size >= mostHigh) high.clear();
    high.set(cell, answer);
  }
  return answer;
}
