// Package pg keeps a register in a PostgreSQL database, for any number of registers at once.
//
// A record is added in one transaction: whoever adds holds the journal's row, finds it where the caller saw it last, and writes the line, the new head, the key of the
// request and the notification, all or none. That no two records stand at one place, and none follows one that another follows already, the tables say besides. Lines are
// never changed and never taken out: the tables refuse it.
//
// Several registers with other tables can be in one database, each in a schema of its own (search_path in the connection string).
//
// # Which is done again
//
// Where the way to the database is cut, a method tries again for some seconds. It is done so that nothing is done twice: whoever comes again waits for the row, and finds
// there what the try before left, if it left something. A reading ([Store.Note]) is tried again only where it is known not to be there.
package pg
