import type { WorkingTimeTexts } from "../../models/working-time-texts.js";

/** How the counting of a term is told in English. */
export const workingTimeTexts: WorkingTimeTexts = {
  holidays: {
    "new-year": "New Year",
    "spring-festival": "Spring Festival",
    "tomb-sweeping": "Tomb-Sweeping Day",
    "labour-day": "Labour Day",
    "dragon-boat": "Dragon Boat Festival",
    "mid-autumn": "Mid-Autumn Festival",
    "national-day": "National Day",
    "victory-day": "Victory Day",
  },
  span: "{from} to {through}",
  days: {
    counted: "{days}: counted.",
    "make-up": "{days}: counted, a day on which work is made up for.",
    "event-day": "{days}: not counted, the day of the event.",
    "rest-day": "{days}: not counted, no working day.",
    holiday: "{days}: not counted, a holiday ({holiday}).",
    "own-hours": "{days}: not counted, closed on that day.",
    pause: "{days}: not counted, paused.",
    "roll-over": "{days}: added, because the last day was a day off.",
  },
  movedByPauses: {
    minute: "Pauses moved the end by {amount} minutes.",
    "working-minute": "Pauses moved the end by {amount} minutes of working time.",
    day: "Pauses moved the end by {amount} days.",
  },
  due: "In time until {due}.",
  assumed: "Some of these days lie outside the announced holidays, so the end is assumed.",
};
