// Package timeline writes dockets as one page of HTML: six lanes for the six questions over time, for each notice.
//
//	page := timeline.Page{Title: "The dispute", Readings: []timeline.Reading{{Docket: dispute.Docket()}}}
//	err := page.Write(file)
//
// # What the page shows
//
// First the picture, so that it stands on the first screen: what comes out, the headline of each notice over time, and at most
// [Most] moments in words. On a narrow screen the moments stand beneath each other. The switches and the legend come after it,
// then the lanes. Those that never leave their beginning share one. What is supposed has no number, and is marked with an s.
//
// Each notice has two sets of lanes. The first is what happened as it is reported: every act on the day that
// [docket.Step] has for it. The second is what the public could know: on each day on which something became known, what
// had been published by then is replayed by itself, and the lanes show what comes out. So the two differ where something
// was secret, and the distance between them is how long it was.
//
// Every entry is a numbered mark beneath or above the lanes. Who, what, effect, law and source of it appear when it is
// pointed at or has the focus, and stand in a table besides, each law with the words of the entry's day. The states stand in
// a table too: no reader needs the picture. The doubts and the documents that the entries name are explained at the end.
//
// # How it is made
//
// The page is whole in itself: it loads nothing, has no script, and its policy forbids both. What can be switched (the reading,
// and whether to stop at a day) is there from the start, and radio buttons with style rules say which is seen. Colours are those
// of Okabe and Ito, and none says anything alone: each has a pattern and a word beside it. The same dockets give the
// same bytes. It is also well-formed XML, so that a test can read it with a strict reader.
package timeline
