export { type ChinaCalendarOptions, chinaCalendar } from "./china-calendar.js";
export { chinaOffice } from "./china-office.js";
export { type HolidayNotice, holidayNotice } from "./holiday-notice.js";
