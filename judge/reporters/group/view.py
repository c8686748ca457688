"""How a group's result is to be shown: what the caller knows of the place where the text will stand."""

from __future__ import annotations

from judge.models import Language, Record


class Handin(Record):
    """A submission as Classroom 50's runner names it; each field is an environment variable there.

    ``submission`` is the tag ``submit/…``; ``commit``, ``release`` and ``review`` are links.
    """

    classroom: str
    assignment: str
    assignment_type: str
    owner: str
    submission: str
    commit: str
    release: str
    review: str


class GroupView(Record):
    """``width`` in columns; ``colour`` as ANSI sequences; ``language`` is that of the judge's own words.

    ``tree`` is the graded tree's path from the root of its repository, with forward slashes (``""``: it is the root).
    ``now`` (ISO 8601 with an offset) and ``hostname`` are left out of a text where they are empty. ``handin`` is there
    where Classroom 50's runner started the judge.
    """

    width: int = 80
    colour: bool = False
    language: Language = "en"
    tree: str = ""
    now: str = ""
    hostname: str = ""
    handin: Handin | None = None
