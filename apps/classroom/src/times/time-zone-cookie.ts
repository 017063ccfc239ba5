/** The cookie in which a teacher's browser tells its time zone; set by a script of the page, or by a form. */
export const timeZoneCookie = 'karda-time-zone'
