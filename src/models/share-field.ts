import * as z from "zod/mini";
import { type Share, sharePattern, shareWanted } from "./share.js";

/** A share in the schema of a noun. */
export const shareField: z.ZodMiniType<Share> = /* @__PURE__ */ (() =>
  z.string(shareWanted).check(z.refine((text) => sharePattern.test(text), shareWanted)))();
