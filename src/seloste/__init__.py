"""Seloste: a customer register that can only do what its published register description says."""

__version__ = "0.1.0"
