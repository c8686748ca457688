"""``judge similar``: near-copies in a group's tree, as hints for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

import click

from judge.cli.support.environment import columns, language
from judge.cli.support.grading import settings_of
from judge.cli.support.options import open_session, problems_option
from judge.cli.support.output import emit, emit_json, say
from judge.grading.solutions import MemberSolution, find_solutions
from judge.session import Session
from judge.similarity import ComparedSolution, Pair, compare
from judge.similarity.text import ONLY_HINTS, pairs_text


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--threshold",
    type=click.IntRange(1, 100),
    default=75,
    metavar="PERCENT",
    help="Show pairs in which one repeats at least this percentage of the other; default: 75.",
)
@problems_option
@click.option("--json", "as_json", is_flag=True, help="Print the pairs as JSON and nothing else.")
def similar(folder: Path, threshold: int, problems: tuple[Path, ...], as_json: bool) -> None:
    """List similar solutions in a study group.

    Names, strings, numbers, comments and the order of functions do not matter. Text of the starter, and text that most
    members have in common, does not count. The result is a hint for people; the status is 0 whatever is found.
    """
    settings = settings_of(folder)
    with open_session(problems) as session:
        found_all, _ = find_solutions(folder, settings, session)
        solutions = [solution for solution in found_all if not solution.untouched]
        pairs = list(_pairs(solutions, session, threshold / 100))
    if as_json:
        note = say(ONLY_HINTS)
        facts = {"note": note, "threshold": threshold, "compared": len(solutions), "pairs": pairs}
        emit_json({"schema": "judge-similar/1", **facts})
    else:
        emit(pairs_text(pairs, len(solutions), threshold, columns(), language()))


def _pairs(solutions: Sequence[MemberSolution], session: Session, threshold: float) -> Iterator[Pair]:
    by_problem = sorted(solutions, key=lambda solution: (solution.problem.slug, solution.member))
    for slug, group in groupby(by_problem, key=lambda solution: solution.problem.slug):
        members = list(group)
        entries = [
            ComparedSolution(member=one.member, file=one.submission.file, source=one.submission.source)
            for one in members
        ]
        yield from compare(slug, entries, session.catalogue.starters(members[0].problem), threshold)
