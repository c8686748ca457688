"""``judge similar``: list similar solutions in a group's tree, for people to check."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

import click

from judge.cli.support.console import columns, emit, emit_json, language, say, warn
from judge.cli.support.grading import settings_of
from judge.cli.support.options import PATH, json_option, open_session, problems_option
from judge.grading.solutions import MemberSolution, find_solutions
from judge.models import Language
from judge.session import Session
from judge.similarity import ComparedSolution, Pair, compare, is_too_long
from judge.text.clean import aligned, clean_line, cut, wrap
from judge.text.messages import mark, phrase, translate, translate_count

_NAME = 40
ONLY_HINTS = mark(
    "These are hints, not proofs: a short task has few solutions, and people learn from the same books. Read "
    "both files and ask their authors before you draw conclusions."
)


@click.command()
@click.argument("folder", metavar="DIR", type=PATH)
@click.option(
    "--threshold",
    type=click.IntRange(1, 100),
    default=75,
    metavar="PERCENT",
    help="Show pairs in which one repeats at least this percentage of the other; default: 75.",
)
@problems_option
@json_option
def similar(folder: Path, threshold: int, problems: tuple[Path, ...], as_json: bool) -> None:
    """List similar solutions in a study group.

    Names, strings, numbers, comments and the order of functions do not matter. Text of the starter, and text that most
    members have in common, does not count. The result is a hint for people; the status is 0 whatever is found.
    """
    settings = settings_of(folder)
    with open_session(problems) as session:
        found_all, _ = find_solutions(folder, settings, session)
        begun = [solution for solution in found_all if not solution.untouched]
        left_out = [solution.file for solution in begun if is_too_long(_text(solution))]
        solutions = [solution for solution in begun if solution.file not in left_out]
        pairs = list(_pairs(solutions, session, threshold / 100))
    for file in left_out:
        warn(phrase("{file}: is too long to be compared; read it", file=file))
    if as_json:
        note = say(ONLY_HINTS)
        facts = {"note": note, "threshold": threshold, "compared": len(solutions), "pairs": pairs}
        facts["left_out"] = left_out
        emit_json({"schema": "judge-similar/1", **facts})
    else:
        emit(pairs_text(pairs, len(solutions), threshold, columns(), language()))


def _text(solution: MemberSolution) -> str:
    return solution.submission.source.decode("utf-8", "replace")


def _pairs(solutions: Sequence[MemberSolution], session: Session, threshold: float) -> Iterator[Pair]:
    by_problem = sorted(solutions, key=lambda solution: (solution.problem.slug, solution.member))
    for slug, group in groupby(by_problem, key=lambda solution: solution.problem.slug):
        members = list(group)
        entries = [
            ComparedSolution(member=solution.member, file=solution.submission.file, source=solution.submission.source)
            for solution in members
        ]
        yield from compare(slug, entries, session.catalogue.starters(members[0].problem), threshold)


def pairs_text(pairs: Sequence[Pair], compared: int, threshold: int, columns: int, language: Language) -> str:
    """Return the text: how many pairs there are, what that means, and each pair's lines side by side.

    ``threshold`` is in percent.
    """
    if not pairs:
        none = mark("none of {compared} solutions repeats {threshold} % or more of another")
        return translate(none, language, compared=compared, threshold=threshold)
    head = translate_count(
        "{count} pair of solutions is similar by {threshold} % or more, of {compared} solutions compared",
        "{count} pairs of solutions are similar by {threshold} % or more, of {compared} solutions compared",
        len(pairs),
        language,
        threshold=threshold,
        compared=compared,
    )
    hints = wrap(translate(ONLY_HINTS, language), columns)
    return "\n".join([head, *hints, *(line for pair in pairs for line in _lines(pair, language))])


def _lines(pair: Pair, language: Language) -> Iterator[str]:
    share = mark("{share:.0%} of it is in the other")
    left = [_file_name(pair.left_file), translate(share, language, share=pair.left_share)]
    right = [_file_name(pair.right_file), translate(share, language, share=pair.right_share)]
    left += [_range(match.left, language) for match in pair.matches]
    right += [_range(match.right, language) for match in pair.matches]
    yield ""
    yield clean_line(pair.problem, _NAME)
    for left_cell, right_cell in aligned(list(zip(left, right, strict=True))):
        yield f"  {left_cell}   {right_cell}".rstrip()


def _file_name(file: str) -> str:
    return cut(clean_line(file, 200), _NAME)


def _range(lines: tuple[int, int], language: Language) -> str:
    first, last = lines
    if first == last:
        return translate("line {line}", language, line=first)
    return translate("lines {first}-{last}", language, first=first, last=last)
