// Package desk is the register's desk: who may see and do what, by one table ([Roles]), and what is asked over all notices at once: the deadlines, what
// moved, what the tables of the law have changed, the morning report.
//
// The desk keeps each notice in memory as its journal makes it, and the [deadlines.Index] of all of them. Both follow the store: whoever writes to it, this
// register or another on the same store, [store.Store.Watch] says so.
//
// # What nobody learns
//
// A notice that somebody may not see and one that does not exist are answered alike. Both take one way: the notice is looked up, one that is not there being
// stood in for by another, the table is asked of it, the store is asked where the journal stands, the reading is noted, and then only is it said that there is none.
// So the store is asked the same of both; of a journal that another register wrote to in this moment the lines are read besides, and so that this does not show
// in the time either, it is told a while after it was asked.
// A list has what its reader may see and no number of the rest.
//
// # What is noted
//
// Each reading is noted in the store before it is answered, those that are refused among them. Where it cannot be noted there is no answer.
package desk
