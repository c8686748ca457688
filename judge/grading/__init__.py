"""Grading a tree of members' solutions: what is there, judging it over an engine, and the grade."""
