/** A part of a whole as a percentage from 0 to 100, at most 18 decimals: `"30%"`, `"33.333%"`. */
export type Share = string;

/** What a share must look like: nothing below 0%, nothing above 100%, no leading zeros. */
export const sharePattern: RegExp = /^(?:100(?:\.0{1,18})?|(?:0|[1-9]\d?)(?:\.\d{1,18})?)%$/;

/** The words for what is wanted where a share is refused. */
export const shareWanted = 'a share from "0%" to "100%"';
