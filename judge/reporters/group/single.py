"""Formats that other programs read for one member at a time."""

from __future__ import annotations

from judge.errors import UsageError
from judge.models.grade import Grade, Row


def only_member(grade: Grade, name: str) -> Row:
    """Return the only member of the group. Raise ``UsageError`` if there are several, or none."""
    if len(grade.rows) == 1:
        return grade.rows[0]
    if not grade.rows:
        raise UsageError("the format '{name}' is for one member, and nobody has submitted anything", name=name)
    raise UsageError(
        "the format '{name}' is for one member, and this group has {count}; grade one of them (--only "
        "MEMBER), or take a format for all, such as 'json' or 'junit'",
        name=name,
        count=len(grade.rows),
    )
