"""The views of the console, one module a family of pages: parse, call one service or selector, render."""
