package docket

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Whoever reports, alleges, denies or declines to say tells of somebody's telling; a sentence without such a word asserts.
func TestWording(t *testing.T) {
	for _, says := range []string{
		"A notice was reportedly given.", "The minister allegedly gave a notice.", "A notice is alleged to have been given.",
		"A notice is understood to have been given.", "The Star understands that a notice was given.", "Apple confirms that it claimed.",
		"Apple denies that it has a notice.", "The Home Office declines to comment on a notice.", "The Home Office refuses to comment on the claim.",
		"A source claims the notice was given.", "Officials claim that it was.", "The firm claims to have none.", "According to the Star, a notice was given.",
		"A notice is believed to have been given.", "Sources say a notice was given.", "People familiar with it said that one was given.",
		"A spokeswoman acknowledged the claim.", "The notice was purportedly given.", "The firm is claimed to have been given one.",
		"The minister apparently gave a notice.", "The minister seemingly gave one.", "It appears that a notice was given.", "The firm seems to have been given one.", "Acme is suspected of having been given one.", "The paper suspects that one was given.", "The document purports to be one.",
		"A notice was given, sources with knowledge of it say.", "The Secretary of State said that a notice was given.",
	} {
		wrong, _ := asserts(says, Anonymous)
		require.Empty(t, wrong, says)
	}
	for _, says := range []string{
		"A notice was given.", "The minister gave Acme a notice.", "The Secretary of State gave Acme a notice.", "Acme claims.",
		"The charity's claim was heard.", "Claims were brought.", "A notice was given in the United States.", "The notice was given by post.",
		"The Tribunal heard the case.", "A notice was given in confidence.", "Acme appears before the Tribunal.", "A suspect was given a notice.",
	} {
		wrong, cure := asserts(says, Attributed)
		require.Equal(t, "it asserts", wrong, says)
		require.NotEmpty(t, cure)
	}
	require.Empty(t, first(asserts("The Tribunal will assume that a notice was given.", Assumed)))
	require.Equal(t, "it is assumed and does not say so", first(asserts("The Tribunal says that a notice was given.", Assumed)))
	require.Equal(t, "it is inferred and does not say so", first(asserts("It is assumed.", Inferred)))
}

func first(a, _ string) string { return a }
