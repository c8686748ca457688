"""Ways of comparing an answer with the expected one; the table is in ``judge.checkers.table``."""
