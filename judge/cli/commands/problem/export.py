"""``judge problem export``: packages in other people's formats."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from judge.catalog.cases import answered
from judge.cli.support.console import emit, say, warn
from judge.cli.support.options import PATH, complete_slug, open_session, problems_option
from judge.errors import UsageError
from judge.formats.table import FORMATS
from judge.models import Case, Problem
from judge.session import Session
from judge.text.clean import clean_line

_MOST_BYTES = 32 << 20  # of cases; their text is in memory several times
_SEVERAL_ANSWERS = ("unordered", "any-of", "float", "custom")
WRITERS = {name: known.write for name, known in FORMATS.items() if known.write}


@click.command("export")
@click.argument("slug", shell_complete=complete_slug)
@click.argument("target", type=PATH)
@click.option("--format", "name", type=click.Choice(list(WRITERS)), required=True, help="The format to write.")
@problems_option
def export_problem(slug: str, target: Path, name: str, problems: tuple[Path, ...]) -> None:
    """Write a package in another format to TARGET, with all its cases and their answers. Never overwrites."""
    if target.exists() or target.is_symlink():
        raise UsageError("{target} exists, and nothing is overwritten; name another target", target=target)
    with open_session(problems) as session:
        problem = session.catalogue.find(slug)
        notes = WRITERS[name](problem, lambda: _answered_cases(session, problem), target)
    for note in notes:
        warn(note)
    emit(say("wrote {path}", path=clean_line(str(target), 200)))


def _answered_cases(session: Session, problem: Problem) -> tuple[Case, ...]:
    """Return all cases, each with the answer of the reference. Raises UsageError if they are too large."""
    cases = session.cases(problem, problem.backends[0])
    if problem.check.kind in _SEVERAL_ANSWERS:  # under any other check, only the answer of the reference is right
        unanswered = tuple(msgspec.structs.replace(case, expected=None) for case in cases)
        cases = answered(problem, unanswered, session.package_runner)
    if sum(len(case.args) + len(case.expected or b"") for case in cases) > _MOST_BYTES:
        raise UsageError(
            "{problem}: its cases hold more than {limit} MiB, too much for other formats; make them smaller",
            problem=problem.slug,
            limit=_MOST_BYTES >> 20,
        )
    return cases
