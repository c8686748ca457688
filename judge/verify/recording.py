"""Run a generator that is not part of a package yet, to record the cases that it makes."""

from __future__ import annotations

from collections.abc import Callable

from judge.models import Case, Check, Entry, Limits, Problem, Text
from judge.session import Session


def recorder(session: Session) -> Callable[[str, bytes, dict[str, str]], list[Case]]:
    """Return a function that runs a generator's source in the sandbox for a function with these parameters."""

    def record(slug: str, source: bytes, params: dict[str, str]) -> list[Case]:
        entry = Entry(kind="function", name="f", aliases=(), params=dict.fromkeys(params, "plain"), returns="plain")
        problem = Problem(
            slug=slug,
            folder=slug,
            digest="",
            title=Text(en=slug, zh=slug),
            difficulty="medium",
            topics=(),
            source="",
            entry=entry,
            check=Check(kind="exact"),
            limits=Limits(),
        )
        return session.author.generate(problem, source, "import")

    return record
