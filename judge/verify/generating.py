"""List what a package's generator yields for a seed."""

from __future__ import annotations

from judge.catalog import layout
from judge.catalog.cases import generate_cases
from judge.catalog.reading import read_source
from judge.errors import UsageError
from judge.models import Problem, Record
from judge.session import Session
from judge.values import wire
from judge.verify.shrink_steps import elements


class Listed(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A generated case: ``size`` counts all elements of its arguments, ``size_bytes`` is the size of their encoding."""

    id: str
    group: str
    size: int
    size_bytes: int
    why: str


def listed(session: Session, problem: Problem, seed: str) -> list[Listed]:
    """Return the generated cases in their order. Raises UsageError if there is no generator, PackageError,
    SandboxError."""
    if read_source(problem, layout.GENERATOR) is None:
        raise UsageError(
            "{slug} has no generator.py: all its cases are in {secret}", slug=problem.slug, secret=layout.SECRET
        )
    return [
        Listed(
            id=case.id,
            group=case.group,
            size=elements(wire.unpack(case.args)),
            size_bytes=len(case.args),
            why=case.why.en,
        )
        for case in generate_cases(problem, seed, session.author)
    ]
