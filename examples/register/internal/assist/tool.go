package assist

import (
	"context"
	"encoding/json"
	"reflect"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// A tool is one question that can be asked: what it is called and what it answers.
type tool[In, Out any] struct {
	name, title, about string
	answer             func(In, asked) (Out, error)
}

// add puts the tool on a server, with the schemas of what it takes and gives.
//
// The SDK can check what is taken against its schema. It says what is wrong in words of the schema, and takes the last of two values of one key without a
// word. So the arguments are read here, by [read], which says what is wrong in the words of who wrote them; a test holds the two to each other.
func (t tool[In, Out]) add(s *mcp.Server) {
	s.AddTool(&mcp.Tool{
		Name: t.name, Title: t.title, Description: t.about, InputSchema: taken[In](), OutputSchema: answered[Out](),
		Annotations: &mcp.ToolAnnotations{ReadOnlyHint: true, IdempotentHint: true, OpenWorldHint: new(bool)},
	}, func(_ context.Context, req *mcp.CallToolRequest) (*mcp.CallToolResult, error) {
		out, err := t.call(req.Params.Arguments)
		if err != nil {
			wrong := new(mcp.CallToolResult)
			wrong.SetError(told(err))
			return wrong, nil
		}
		text, err := json.Marshal(out)
		if err != nil {
			return nil, err // what is answered has a text; a test makes all of it
		}
		return &mcp.CallToolResult{Content: []mcp.Content{&mcp.TextContent{Text: string(text)}}, StructuredContent: json.RawMessage(text)}, nil
	})
}

// call answers what is asked by the arguments of a call.
func (t tool[In, Out]) call(arguments json.RawMessage) (out Out, err error) {
	var in In
	if err = read(arguments, &in); err != nil {
		return out, err
	}
	if out, err = t.answer(in, asked{t.name, hashOf(arguments)}); err != nil {
		return out, err
	}
	fill(reflect.ValueOf(&out).Elem())
	return out, nil
}

// fill puts an empty list where there is none, so that no list of an answer is null.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			fill(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() || v.Type().Field(i).Anonymous {
				fill(v.Field(i))
			}
		}
	case reflect.Slice:
		if v.IsNil() && v.Type() != reflect.TypeFor[json.RawMessage]() { // which is no list
			v.Set(reflect.MakeSlice(v.Type(), 0, 0))
		}
		for i := range v.Len() {
			fill(v.Index(i))
		}
	default: // the others hold no list
	}
}
