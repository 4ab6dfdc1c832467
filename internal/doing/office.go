package doing

// offices are the roles that the Acts print with capital letters, by their texts.
var offices = map[string]string{
	"secretary of state":                       "Secretary of State",
	"judicial commissioner":                    "Judicial Commissioner",
	"investigatory powers commissioner":        "Investigatory Powers Commissioner",
	"deputy investigatory powers commissioner": "Deputy Investigatory Powers Commissioner",
	"technical advisory board":                 "Technical Advisory Board",
	"technology advisory panel":                "Technology Advisory Panel",
	"tribunal":                                 "Tribunal",
	"prime minister":                           "Prime Minister",
	"information commissioner":                 "Information Commissioner",
}

// Office is a role as the Acts print it, by its text: "Secretary of State", "relevant operator".
func Office(role string) string {
	if office, ok := offices[role]; ok {
		return office
	}
	return role
}
