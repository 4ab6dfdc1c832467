package web

import (
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// plain does what a route does for requests that are asked as it is described, and refuses others: what would be overlooked in one is not what its sender meant.
func plain(route Route) func(http.ResponseWriter, *http.Request, store.Holder) error {
	return func(w http.ResponseWriter, r *http.Request, h store.Holder) error {
		if err := queried(r.URL.RawQuery, route.Query); err != nil {
			return err
		}
		if r.Method == http.MethodPost && r.Header.Get("Content-Encoding") != "" {
			w.Header().Set("Accept-Encoding", "identity")
			return Wrong(http.StatusUnsupportedMediaType, "media", "Nothing that is packed is read here: send it as it is, without Content-Encoding.")
		}
		return route.Do(w, r, h)
	}
}

// mostNamed is how many keys are named that are not known.
const mostNamed = 5

// queried says why an address is not asked as it may be, if so: it has a key that is none of those, or one twice.
func queried(query string, keys []string) error {
	values, err := url.ParseQuery(query)
	if err != nil {
		return Wrong(http.StatusBadRequest, "unreadable", "What stands after the ? of the address cannot be read.")
	}
	var other []string
	for _, key := range slices.Sorted(maps.Keys(values)) {
		switch {
		case !slices.Contains(keys, key):
			other = append(other, strconv.Quote(key))
		case len(values[key]) > 1:
			return Wrong(http.StatusBadRequest, "unreadable", "%s is there more than once.", key)
		}
	}
	if len(other) == 0 {
		return nil
	}
	may := "it has none"
	if len(keys) > 0 {
		may = "it may have " + strings.Join(keys, ", ")
	}
	return Wrong(http.StatusBadRequest, "unreadable", "The address has no %s here: %s.", strings.Join(other[:min(len(other), mostNamed)], ", "), may)
}
