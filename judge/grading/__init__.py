"""Grade a tree of members' solutions: find them, have them judged by an engine, and compute the grade."""
