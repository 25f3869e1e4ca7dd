import type { Share } from "./share.js";

/** How the value of a damaged article falls. */
export type DepreciationSetting =
  | {
      /** The same loss in every completed month, or on every day, of the useful life. */
      readonly method: "straight-line-by-months" | "straight-line-by-days";
    }
  | {
      /** The loss of a part of the price on every day; a useful life isn't read. */
      readonly method: "daily-rate";
      /** The part of the price that a day costs: `"0.1%"`. */
      readonly rate: Share;
    };

/** What a hotel may want otherwise when it compensates, each by a name. */
export interface CompensationSettings {
  /** How the value of an article falls. */
  readonly depreciation: DepreciationSetting;
  /**
   * Whether compensation in kind may as the last resort be given in money: `not-offered` never, `last-resort` where
   * nothing else can be. No remedy is ever cash of itself.
   */
  readonly cash: "not-offered" | "last-resort";
}

/** What a maker may want otherwise when articles come back, each by a name. */
export interface ReturnSettings {
  /** Whether the warranty grows longer by every day in repair. */
  readonly repairExtendsWarranty: boolean;
  /** Whether an exchange of parts also ends the free repair. */
  readonly partsExchangedVoidsRepair: boolean;
}
