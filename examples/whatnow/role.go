package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
)

// role finds a role by its words, or by the first or the last of them where these are no other's.
func role(text string) (actors.Role, error) {
	wanted := strings.ToLower(strings.Join(strings.Fields(text), " "))
	var found []actors.Role
	for r := range actors.Roles() {
		words := r.String()
		switch {
		case words == wanted:
			return r, nil
		case wanted != "" && (strings.HasPrefix(words+" ", wanted+" ") || strings.HasSuffix(" "+words, " "+wanted)):
			found = append(found, r)
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return 0, fmt.Errorf("nobody has that role; use one of: %s", list(slices.Collect(actors.Roles())))
	}
	return 0, fmt.Errorf("several roles have these words; use one of: %s", list(found))
}

// list names roles.
func list(roles []actors.Role) string {
	words := make([]string, len(roles))
	for i, r := range roles {
		words[i] = r.String()
	}
	return strings.Join(words, ", ")
}
