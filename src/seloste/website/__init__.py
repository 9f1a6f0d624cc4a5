"""What everybody may see: the public page, the notice, the forms. Parses, calls one service, renders."""
