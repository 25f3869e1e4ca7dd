import stringWidth from "string-width";

/**
 * Text in lines of at most so many columns, of which a Chinese character takes two. A line never begins with closing
 * punctuation, nor ends with an opening bracket.
 */
export function wrap(text: string, columns: number, language: string): string {
  if (text.includes("\n"))
    return text
      .split("\n")
      .map((part) => wrap(part, columns, language))
      .join("\n");
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text, language)) {
    if (line !== "" && stringWidth((line + piece).trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].join("\n");
}

/** What a line may not be broken inside of: a word with its spaces and punctuation. */
function piecesOf(text: string, language: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
    const last = pieces.at(-1);
    const glued =
      last !== undefined &&
      (/^[\s,.;:!?)\]}’”。，、；：！？）］》%…/-]/u.test(segment) ||
        /[([{‘“（［《/-]$/u.test(last) ||
        inOneWord(last, segment));
    if (glued) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** Whether both sides of a break are Latin letters or figures, as in `CCR-5.3.1`. */
function inOneWord(left: string, right: string): boolean {
  return /[\w.'’-]$/.test(left) && /^[\w'’]/.test(right);
}
