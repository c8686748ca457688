"""Measurements of what judging costs. Nothing here is a test: a time is printed, never asserted."""
