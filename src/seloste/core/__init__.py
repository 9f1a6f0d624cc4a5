"""What Seloste knows about the law and about description files: pure functions over frozen values.

Nothing here imports Django, reads a file, asks the clock or draws a random number; whatever such a
function needs is an argument.
"""
