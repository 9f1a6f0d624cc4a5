"""Taking in what people send through the public forms of the description."""
