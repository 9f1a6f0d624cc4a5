"""The rules that a register description is held against."""
