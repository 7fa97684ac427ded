package scale

// FieldsBehind are the fields behind the words for degrees.
func FieldsBehind() (fields []string) {
	for _, d := range degreeWords() {
		if d.field != "" {
			fields = append(fields, d.field)
		}
	}
	return fields
}
