"""Choices with their proof, append-only; what holds now follows from them.

People are named by identifier only. Nothing here is ever updated, and nothing counts as consent by silence.
"""
