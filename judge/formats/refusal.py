"""Why a package cannot be exported to a format, and what to do instead."""

from __future__ import annotations

from judge.entry_kinds.table import KINDS
from judge.errors import UsageError
from judge.models import Problem
from judge.text.messages import Phrase, mark, phrase


def is_program(problem: Problem) -> bool:
    """Return whether a solution reads standard input and writes standard output."""
    return KINDS[problem.entry.kind].answer_is_printed


def is_plain_function(problem: Problem) -> bool:
    """Return whether a solution is a function whose arguments and result have a form in JSON."""
    return KINDS[problem.entry.kind].is_one_call and bool(problem.entry.params) and not problem.has_arrays


def refused(problem: Problem, wanted: Phrase) -> UsageError:
    """Return the refusal of a format whose problems are ``wanted``."""
    if is_program(problem):
        found, instead = phrase("a program"), phrase("use --format kattis or --format livecodebench")
    elif is_plain_function(problem):
        found, instead = phrase("a function"), phrase("use --format humaneval or --format livecodebench")
    else:
        text = mark("a {kind} over arrays") if problem.has_arrays else mark("a {kind}")
        found = phrase(text, kind=problem.entry.kind)
        instead = phrase("no other format has such problems: pass on the folder {folder}", folder=problem.folder)
    return UsageError(
        "{problem}: that format has only {wanted}, and this is {found}; {instead}",
        problem=problem.slug,
        wanted=wanted,
        found=found,
        instead=instead,
    )
