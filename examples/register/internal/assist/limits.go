package assist

// The limits of a call, far beyond what one notice or one dispute has, so that no call takes long or fills the memory. The library has its own beside them.
const (
	mostBytes   = 1 << 20   // bytes of the arguments
	mostLines   = 500       // lines of a history
	mostText    = 256 << 10 // bytes of a chronology
	mostEntries = 500       // entries of a chronology: one that is made to be slow takes a second or two, and says what was not looked into
	mostWords   = 500       // bytes of what is looked up
	mostListed  = 60        // lines of one list of an answer; how many more there are is said
)
