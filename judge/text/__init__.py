"""Strings for people: sanitising, display width, colour, suggestions."""
