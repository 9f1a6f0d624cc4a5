"""What people ask who use no right: kept as records of theirs, answered by e-mail, in one thread."""
