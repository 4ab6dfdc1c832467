package assist

import "github.com/modelcontextprotocol/go-sdk/mcp"

// instructions are what an assistant is told before it asks anything.
const instructions = `Doublelock answers questions about the law of notices under the United Kingdom's Investigatory Powers Act 2016: technical capability notices (s 253) and their sisters. It rules by tables that a lawyer can check, and cites the words of law for all that it says.

What it is not:
- It is no legal advice, and no substitute for the text of the law: its words for the law are its own, with links to the statute.
- It is no place for secrets. Whoever is given a notice, and whoever works for them, must not disclose that it exists or what is in it (s 255(8)); to tell an assistant, and whoever runs it, may be a disclosure. Do not send real secret notices. Use invented ones, or what is public. Other law may bind as well.
- It knows no facts. A history or a chronology is taken as it is told. Never pass an answer on as a finding that something happened: keep the words "as told", "reported", "supposed", "assumed".

How to use it:
- A history is a list of objects: the first names the notice, its person and, unless it is a technical capability notice, its kind; each other is an act with its day. what_can_be_done gives acts that are ready to be put in; the resource doublelock://acts lists the acts and their keys.
- Findings (necessary, proportionate, unreasonable, and the like) are made by the decision-maker whom the law names. Never make one up. Where a ruling lists "findings", ask the user whether that decision-maker made them; say "assume" only if the user wants it assumed, and then say that it was.
- Open questions of law are named by their numbers. Say so where an answer turns on one, and what it would be on the other reading.
- Give the grounds with their law, cure and who can. Give the receipt, or say that there is one, so that the answer can be checked again.
- An error says where, what is wrong and what to write instead. Mend that, and do not guess facts to make it go away.`

// New makes a server that answers all that the package does. It keeps nothing between two questions, and any number of clients may share it.
func New() *mcp.Server {
	s := mcp.NewServer(&mcp.Implementation{Name: "doublelock", Title: "Doublelock: the law of notices", Version: "1"},
		&mcp.ServerOptions{Instructions: instructions, Capabilities: &mcp.ServerCapabilities{}})
	lookUp.add(s)
	ruleOn.add(s)
	whatCan.add(s)
	whereStands.add(s)
	byWhen.add(s)
	judgeTold.add(s)
	compares.add(s)
	addResources(s)
	addPrompt(s)
	return s
}
