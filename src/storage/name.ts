/** The database's name tells nobody what is in it. Apart from the rest: asking whether it exists loads nothing. */
export const DATABASE = 'page-notes';
