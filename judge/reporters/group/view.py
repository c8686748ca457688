"""How a group's result is shown: what the caller knows about the place where the text will appear."""

from __future__ import annotations

from collections.abc import Mapping

from judge.models import Language, Record
from judge.text.messages import translate


class GroupView(Record):
    """``width`` is in columns; ``colour`` means ANSI sequences; ``language`` is that of the judge's own words.

    ``tree`` is the path of the graded tree from the root of its repository, with forward slashes; it is empty for the
    root itself. ``now`` and ``committed`` are ISO 8601 with an offset: the time of grading, and that of the commit that
    is checked out. Like ``hostname`` they are left out of a text where they are empty. ``environment`` are the
    environment variables, by which a platform hands over what it knows of a submission. ``visibility`` says when
    students see the tests of each problem on Gradescope; "sample" stands for the tests of the samples, "*" for every
    other problem. ``remarks`` are further lines above a platform's tests, and ``points`` are those of an earlier
    attempt that count instead.
    """

    width: int = 80
    colour: bool = False
    language: Language = "en"
    tree: str = ""
    now: str = ""
    committed: str = ""
    hostname: str = ""
    environment: Mapping[str, str] = {}
    visibility: Mapping[str, str] = {}
    remarks: tuple[str, ...] = ()
    points: float | None = None

    def say(self, message: str, /, **values: object) -> str:
        """Return a message in the view's language."""
        return translate(message, self.language, **values)
