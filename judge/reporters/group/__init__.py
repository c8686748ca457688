"""The result of a group as text: a module per format, and the table of formats."""

from judge.reporters.group.formats import GROUP_REPORTERS, GroupFormat
from judge.reporters.group.view import GroupView

__all__ = ["GROUP_REPORTERS", "GroupFormat", "GroupView"]
