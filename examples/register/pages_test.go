package main

import (
	"cmp"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	words "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/register/internal/desk"
)

// A browser without script: it keeps cookies, follows links, and sends forms.
type browser struct {
	t      testing.TB
	client *http.Client
	at     string
	status int
	page   *html.Node
	text   string
}

// browse opens a browser.
func (r *register) browse() *browser {
	jar, err := cookiejar.New(nil)
	require.NoError(r.t, err)
	return &browser{t: r.t, client: &http.Client{Jar: jar}, at: r.server.URL}
}

func (b *browser) get(path string) *browser { return b.do(http.MethodGet, path, nil) }

// do asks for a page, follows where it leads, and looks at it: it is well formed, and as those who do not see it need it to be.
func (b *browser) do(method, path string, form url.Values) *browser {
	b.t.Helper()
	to, err := url.Parse(b.at)
	require.NoError(b.t, err)
	to, err = to.Parse(path)
	require.NoError(b.t, err)
	req, err := http.NewRequest(method, to.String(), strings.NewReader(form.Encode()))
	require.NoError(b.t, err)
	if method == http.MethodPost {
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		req.Header.Set("Sec-Fetch-Site", "same-origin")
	}
	res, err := b.client.Do(req)
	require.NoError(b.t, err)
	defer res.Body.Close()
	require.Equal(b.t, "text/html; charset=utf-8", res.Header.Get("Content-Type"))
	b.page, err = html.Parse(res.Body)
	require.NoError(b.t, err)
	b.at, b.status, b.text = res.Request.URL.String(), res.StatusCode, textOf(b.page)
	b.accessible()
	return b
}

// nodes are the elements of a name.
func nodes(n *html.Node, name string) (all []*html.Node) {
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && d.Data == name {
			all = append(all, d)
		}
	}
	return all
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// accessible holds a page to what every page has: a language, a title, one main heading, a name for each field, a name for each of the lists of links; and no script.
func (b *browser) accessible() {
	b.t.Helper()
	require.Equal(b.t, "en-GB", attr(nodes(b.page, "html")[0], "lang"), b.at)
	require.NotEmpty(b.t, textOf(nodes(b.page, "title")[0]), b.at)
	require.Len(b.t, nodes(b.page, "h1"), 1, b.at)
	require.Len(b.t, nodes(b.page, "main"), 1, b.at)
	for _, none := range []string{"script", "iframe", "style", "img"} {
		require.Empty(b.t, nodes(b.page, none), b.at)
	}
	ids, labelled := map[string]bool{}, map[string]bool{}
	for d := range b.page.Descendants() {
		if id := attr(d, "id"); id != "" {
			require.False(b.t, ids[id], "the id %s stands twice at %s", id, b.at)
			ids[id] = true
		}
		require.Empty(b.t, attr(d, "style"), b.at)
		require.Empty(b.t, attr(d, "onclick"), b.at)
	}
	for _, l := range nodes(b.page, "label") {
		labelled[attr(l, "for")] = true
	}
	for _, name := range []string{"input", "select", "textarea"} {
		for _, field := range nodes(b.page, name) {
			if attr(field, "type") == "hidden" {
				continue
			}
			require.True(b.t, attr(field, "aria-label") != "" || labelled[attr(field, "id")] && attr(field, "id") != "" || field.Parent.Data == "label", "a field without a name at %s", b.at)
		}
	}
	for _, a := range nodes(b.page, "a") {
		require.NotEmpty(b.t, textOf(a), b.at)
		require.NotContains(b.t, attr(a, "href"), "javascript:", b.at)
	}
}

// press sends the form of a button, the first with the text, as a browser does: with what the button says itself, if it says anything.
func (b *browser) press(button string, with ...string) *browser {
	b.t.Helper()
	for _, one := range nodes(b.page, "button") {
		form := b.formOf(one)
		if textOf(one) != button || form == nil {
			continue
		}
		values := filled(form)
		if name := attr(one, "name"); name != "" {
			values.Set(name, attr(one, "value"))
		}
		for i := 0; i+1 < len(with); i += 2 {
			values.Set(with[i], with[i+1])
		}
		at := cmp.Or(attr(one, "formaction"), attr(form, "action"))
		if method := strings.ToUpper(cmp.Or(attr(one, "formmethod"), attr(form, "method"))); method != http.MethodGet {
			return b.do(method, at, values)
		}
		return b.get(at + "?" + values.Encode())
	}
	require.Fail(b.t, "there is no such button", "%s at %s: %s", button, b.at, b.text)
	return b
}

// formOf is the form of a button: that which it names, or that in which it stands.
func (b *browser) formOf(button *html.Node) *html.Node {
	id := attr(button, "form")
	for _, form := range nodes(b.page, "form") {
		if id != "" && attr(form, "id") == id || id == "" && slices.Contains(nodes(form, "button"), button) {
			return form
		}
	}
	return nil
}

// filled is what a form has that nobody touched.
func filled(form *html.Node) url.Values {
	values := url.Values{}
	for _, f := range nodes(form, "input") {
		if attr(f, "type") != "checkbox" || slices.ContainsFunc(f.Attr, func(a html.Attribute) bool { return a.Key == "checked" }) {
			values.Set(attr(f, "name"), attr(f, "value"))
		}
	}
	for _, f := range nodes(form, "textarea") {
		values.Set(attr(f, "name"), textOf(f))
	}
	for _, f := range nodes(form, "select") {
		values.Set(attr(f, "name"), chosen(f))
	}
	return values
}

// chosen is the value of a list that nobody touched: of the option that is selected, or the first.
func chosen(list *html.Node) string {
	all := nodes(list, "option")
	at := max(0, slices.IndexFunc(all, func(o *html.Node) bool {
		return slices.ContainsFunc(o.Attr, func(a html.Attribute) bool { return a.Key == "selected" })
	}))
	if i := slices.IndexFunc(all[at].Attr, func(a html.Attribute) bool { return a.Key == "value" }); i >= 0 {
		return all[at].Attr[i].Val
	}
	return textOf(all[at])
}

// follow follows a link.
func (b *browser) follow(link string) *browser {
	b.t.Helper()
	for _, a := range nodes(b.page, "a") {
		if textOf(a) == link {
			return b.get(attr(a, "href"))
		}
	}
	require.Fail(b.t, "there is no such link", "%s at %s: %s", link, b.at, b.text)
	return b
}

// A newcomer signs in by the address, begins a notice, and leads it to its giving by clicks; sees the chain, the list and the morning; and signs out.
func TestByClicks(t *testing.T) {
	r := start(t)
	keeper, err := r.desk.Know(t.Context(), r.keeper)
	require.NoError(t, err)
	b := r.browse()
	require.Contains(t, b.get("/").text, "Your token", "whoever is not signed in is led to the door")
	b.get("/enter?code=" + r.desk.Invite(keeper)).press("Sign in")
	require.Equal(t, http.StatusOK, b.status)
	b.press("Begin", "name", "summer notice", "to", "Acme Cloud", "many", "1")
	require.Contains(t, b.text, "Summer notice to Acme Cloud")
	require.Contains(t, b.text, "the notice is proposed")
	at := b.at
	for _, act := range []string{consult, decide, approve, give} {
		b.press("Enter it", "act", act)
		require.Equal(t, http.StatusOK, b.status, b.text)
	}
	require.Equal(t, at+"?on=2025-07-07", b.at, "what is entered next is of that day or later")
	require.Contains(t, b.text, "the notice is secret")
	require.Contains(t, b.text, "What can be done on 2025-07-07")
	require.Contains(t, b.text, "Its journal is "+strings.TrimPrefix(at, r.server.URL+"/page/notices/"), "whoever hands out a token for it needs its name")
	b.press("List", "on", "2025-07-20")
	b.press("refer the notice")
	require.Equal(t, http.StatusOK, b.status, b.text)
	require.Contains(t, b.text, "The chain of its 5 records")
	b.follow("The chain of its 5 records")
	require.Contains(t, b.text, "ReferRelevant operator: Acme Cloud2025-07-20")
	require.Len(t, nodes(b.page, "tr"), 6)
	b.follow("Back to the notice").follow("Notices")
	require.Contains(t, textOf(nodes(b.page, "table")[0]), "technical capability notice")
	require.Contains(t, b.text, "summer notice")
	b.follow("This morning")
	require.Contains(t, b.text, "5 records")
	b.follow("Notices").press("Draw the address of a calendar")
	require.Contains(t, b.text, "/calendar/dlc_")
	b.press("Sign out")
	require.Contains(t, b.get("/").text, "Your token")
	r.clock.add(160 * 24 * 3600e9)
	b.press("Sign in", "code", r.keeper).follow("This morning")
	require.Contains(t, b.text, "summer notice: review period, the Secretary of State’s")
}

// A keeper hands out a token by clicks, and takes it back; nobody else sees the page.
func TestPeople(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		name := r.given("First", acme)
		b := r.browse()
		b.get("/enter").press("Sign in", "code", r.keeper).follow("People")
		b.press("Hand out", "id", "acme", "role", "operator", "person", "Acme", "name", "Ann <b>")
		require.Equal(t, http.StatusCreated, b.status, b.text)
		token := regexp.MustCompile(`dlr_[\w-]{43}`).FindString(b.text)
		r.ask(token, "GET", "/notices/"+name, "").is(http.StatusOK)
		require.Contains(t, b.text, "Hand it to acme")
		require.NotContains(t, b.get("/page/people").text, "dlr_")
		require.NotContains(t, b.text, "the tokens of keeper", "nobody takes its own")
		require.Contains(t, b.text, "the tokens of acme")
		for role := range desk.Roles() {
			require.Contains(t, b.text, words.Capital(role.Who)+"sees "+role.Sees)
		}
		require.Equal(t, 1, strings.Count(b.text, "the tokens of acme"), "a browser's token is no holder of its own")

		other := r.browse()
		other.get("/enter").press("Sign in", "code", token)
		require.NotContains(t, other.text, "People")
		require.Contains(t, other.text, "First")
		require.NotContains(t, other.text, "Begin a notice")
		require.Contains(t, other.text, "As relevant operator you see a notice to itself, once it was consulted on it or given it. You may enter acts of the relevant operator, the staff, the legal adviser.")
		require.Equal(t, http.StatusForbidden, other.get("/page/people").status)
		require.Equal(t, http.StatusForbidden, other.do("POST", "/page/people", url.Values{"id": {"x"}, "role": {"keeper"}}).status)
		require.Equal(t, http.StatusForbidden, other.do("POST", "/page/people/keeper/dismiss", nil).status)
		b.press("Hand out", "id", "A B", "role", "operator")
		require.Equal(t, http.StatusUnprocessableEntity, b.status)
		b.do("POST", "/page/people/acme/dismiss", nil)
		require.NotContains(t, b.text, "Acme")
		r.ask(token, "GET", "/notices", "").is(http.StatusUnauthorized)
		require.Contains(t, other.get("/").text, "Your token", "the browser with it")
	})
}

// What the law refuses is told with its grounds; what moved meanwhile changes nothing; what is sent twice is done once.
func TestPagesRefuse(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		name := r.begin(r.keeper, "First", acme)
		b, other := r.browse(), r.browse()
		for _, one := range []*browser{b, other} {
			one.get("/enter").press("Sign in", "code", r.keeper).get("/page/notices/" + name)
		}
		b.press("Enter it", "act", give)
		require.Equal(t, http.StatusConflict, b.status)
		require.Contains(t, b.text, "To cure it")
		b.follow("Back to the notice").press("consult the person before giving")
		require.Equal(t, http.StatusOK, b.status, b.text)
		other.press("Enter it", "act", consult)
		require.Equal(t, http.StatusPreconditionFailed, other.status)
		require.Contains(t, other.text, "there is more: 1 record.")
		require.Contains(t, other.text, "Sign out", "who is told that something is wrong is signed in all the same")
		b.press("List", "all", "1")
		require.Contains(t, b.text, "void")
		require.Equal(t, http.StatusNotFound, b.get("/page/notices/nothing").status)
		require.Equal(t, http.StatusBadRequest, b.get("/page/notices/"+name+"?on=x").status)
		require.Equal(t, http.StatusForbidden, r.browse().get("/enter").press("Sign in", "code", "guess").status)
	})
}

// An address signs in once, when its button is pressed, and for a while; the cookie is out of reach of scripts and of other sites.
func TestSignIn(t *testing.T) {
	r := start(t)
	keeper, err := r.desk.Know(t.Context(), r.keeper)
	require.NoError(t, err)
	code := r.desk.Invite(keeper)
	for range 3 {
		r.browse().get("/enter?code=" + code) // a program looks at the address
	}
	form := url.Values{"code": {code}}.Encode()
	a := r.ask("", "POST", "/enter", form, "Content-Type", "application/x-www-form-urlencoded").is(http.StatusSeeOther)
	cookie := a.header.Get("Set-Cookie")
	_, port, _ := net.SplitHostPort(r.server.Listener.Addr().String())
	for _, part := range []string{"register-" + port + "=dlr_", "HttpOnly", "SameSite=Strict", "Path=/"} {
		require.Contains(t, cookie, part)
	}
	require.NotContains(t, cookie, r.keeper)
	r.ask("", "POST", "/enter", form, "Content-Type", "application/x-www-form-urlencoded").is(http.StatusForbidden)
	session, _, _ := strings.Cut(cookie, ";")
	r.ask("", "GET", "/", "", "Cookie", session).is(http.StatusOK)
	r.ask("", "POST", "/page/notices", "name=x&to=y", "Cookie", session, "Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "cross-site").is(http.StatusForbidden)
	require.Empty(t, r.ask(r.keeper, "GET", "/notices", "").get("notices"))
	r.clock.add(13 * 3600e9)
	r.ask("", "GET", "/", "", "Cookie", session).is(http.StatusSeeOther)
	old := r.desk.Invite(keeper)
	r.clock.add(16 * 60e9)
	r.ask("", "POST", "/enter", url.Values{"code": {old}}.Encode(), "Content-Type", "application/x-www-form-urlencoded").is(http.StatusForbidden)

	secure := start(t, func(o *setting) { o.cert = "given" })
	a = secure.ask("", "POST", "/enter", url.Values{"code": {secure.keeper}}.Encode(), "Content-Type", "application/x-www-form-urlencoded").is(http.StatusSeeOther)
	require.Contains(t, a.header.Get("Set-Cookie"), "; Secure")
	require.NotContains(t, a.header.Get("Set-Cookie"), "Domain")
	require.Regexp(t, `^__Host-register-\d+=dlr_`, a.header.Get("Set-Cookie"))
	session, _, _ = strings.Cut(a.header.Get("Set-Cookie"), ";")
	secure.ask("", "GET", "/", "", "Cookie", session).is(http.StatusOK)
	secure.ask("", "GET", "/", "", "Cookie", strings.TrimPrefix(session, "__Host-")).is(http.StatusSeeOther)
	require.NotEmpty(t, a.header.Get("Strict-Transport-Security"))
}

// Two registers on one machine, at two ports, are signed in to side by side in one browser: it keeps its cookies by the host.
func TestTwoPorts(t *testing.T) {
	one, two := start(t), start(t)
	b := one.browse()
	b.get("/enter").press("Sign in", "code", one.keeper)
	b.at = two.server.URL
	b.get("/enter").press("Sign in", "code", two.keeper)
	require.Equal(t, http.StatusOK, b.get("/page/people").status)
	b.at = one.server.URL
	require.Equal(t, http.StatusOK, b.get("/page/people").status)
	b.press("Sign out")
	b.at = two.server.URL
	require.Contains(t, b.get("/").text, "Sign out", "each is signed out of by itself")
}

// What is listed is of one day, and so is what is entered: where the day was changed and nothing listed for it, nothing is entered.
func TestDayOfThePage(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		name := r.begin(r.keeper, "First", acme)
		b := r.browse()
		b.get("/enter").press("Sign in", "code", r.keeper).get("/page/notices/" + name)
		const consults = "consult the person before giving"
		for _, day := range []string{"2025-07-10", "2025-08-02", "", "x"} {
			b.get("/page/notices/"+name).press(consults, "on", day)
			require.Equal(t, http.StatusConflict, b.status, day)
			require.Contains(t, b.text, "The act was listed for 2025-08-01.")
			require.EqualValues(t, 0, r.ask(r.keeper, "GET", "/notices/"+name, "").get("records"), day)
		}
		b.get("/page/notices/"+name).press(consults, "on", "2025-07-10").follow("Back to the notice")
		require.Contains(t, b.text, "What can be done on 2025-07-10")
		b.press(consults)
		require.Equal(t, http.StatusOK, b.status, b.text)
		require.Contains(t, r.ask(r.keeper, "GET", "/notices/"+name+"/records", "").body, `"on":"2025-07-10"`)
		b.get("/page/notices/"+name).press("Enter it", "act", strings.Replace(consult, "2025-06-23", "2025-07-11", 1))
		require.Equal(t, http.StatusOK, b.status, "who writes the act says its day")
	})
}

// Who is in a register is shown, also where the token ends one day.
func TestPeopleWhoseTokenEnds(t *testing.T) {
	r := start(t)
	r.ask(r.keeper, "POST", "/holders", `{"id":"short","role":"tribunal","until":"2026-01-01T00:00:00Z"}`).is(http.StatusCreated)
	b := r.browse()
	b.get("/enter").press("Sign in", "code", r.keeper)
	require.Contains(t, b.get("/page/people").text, "the tokens of short")
}

// Names that would act where they are shown stay texts, wherever they come out.
func TestHostileNames(t *testing.T) {
	onBoth(t, func(t *testing.T, in func(*setting)) {
		r := start(t, in)
		for _, name := range []string{`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, "a\u202eb", "a\x1b[31mb", `{{.}}`, `' OR 1=1 --`, "a\r\nSet-Cookie: x=y", "BEGIN:VEVENT\r\nSUMMARY:x", ""} {
			b := r.browse()
			b.get("/enter").press("Sign in", "code", r.keeper)
			b.press("Begin", "name", name, "to", "Acme "+name)
			require.Equal(t, http.StatusOK, b.status, b.text)
			require.NotContains(t, b.text, "\u202e")
			require.NotContains(t, b.text, "\x1b")
			at := strings.TrimPrefix(b.at, r.server.URL+"/page")
			r.enter(r.keeper, strings.TrimPrefix(at, "/notices/"), consult, decide, approve, give)
			b.get("/page" + at).get("/page" + at + "/records").get("/page/report").get("/")
			r.ask(r.keeper, "GET", at+"/options", "").is(http.StatusOK)
		}
		address := r.ask(r.keeper, "POST", "/calendar", "").get("address").(string)
		file := r.ask("", "GET", address, "").is(http.StatusOK).body
		require.NotContains(t, file, "\nSet-Cookie")
		require.Equal(t, strings.Count(file, "\r\nEND:VEVENT"), strings.Count(file, "\r\nBEGIN:VEVENT"))
		require.NotContains(t, r.logged(), "script")
		hostile := "/notices/" + url.PathEscape("../../etc/passwd\x00<b>")
		r.ask(r.keeper, "GET", hostile, "").is(http.StatusNotFound)
		require.NotContains(t, r.ask(r.keeper, "GET", "/readings", "").body, "etc/")
	})
}
