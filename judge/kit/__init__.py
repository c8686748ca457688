"""A study group's repository, ready to work in: ``judge.kit.writing.write_group``."""
