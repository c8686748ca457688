"""``judge contest …``: timed contests; the table of verbs is in ``group``."""
