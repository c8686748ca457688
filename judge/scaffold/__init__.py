"""A study group's repository, ready to work in: ``judge.scaffold.group.write_group``."""
