"""Judging at each save: what was saved, what it changed, and how that stands on a screen. Nothing here prints."""
