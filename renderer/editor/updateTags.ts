/** Marks an update that pours a draft in: the mirror starts anew, nobody is told. */
export const openTag = 'zhangfa-open'

/** Marks an update made by the program: what is typed by habit is not looked for in it. */
export const programTag = 'zhangfa-program'

/** Marks an update that puts an offer into the selected blank. */
export const fillTag = 'zhangfa-fill'
/** Marks an update that took a suggestion, or its next word, into the text. */
export const acceptTag = 'zhangfa-accept'
