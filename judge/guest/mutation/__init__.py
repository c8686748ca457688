"""Mechanical mutants of a source."""
