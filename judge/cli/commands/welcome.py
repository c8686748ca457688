"""``judge`` alone: three things to do next, chosen by the files in this folder and the solved problems."""

from __future__ import annotations

from pathlib import Path

from judge.catalog.solution_files import known_slug, last_edited
from judge.cli.support.console import colour, say
from judge.cli.support.contest_refusal import contest_options_for, submitting
from judge.cli.support.options import open_session
from judge.cli.support.problem_table import easiest
from judge.cli.support.user_history import solved_slugs
from judge.errors import InputError, PackageError, UsageError
from judge.session import Session
from judge.text.clean import aligned, paint
from judge.text.messages import mark
from judge.text.suggestions import current_options, suggested

Step = tuple[str, str]

LIST: Step = (suggested("list"), mark("list the problems"))
PROGRESS: Step = (suggested("progress"), mark("show what you have solved"))


def welcome() -> str:
    """Return three commands with what they do. Raises PackageError if a package is broken."""
    rows = aligned([[command, say(purpose)] for command, purpose in _steps()])
    lines = [f"  {paint(command, 'strong', colour())}  {purpose.rstrip()}" for command, purpose in rows]
    return "\n".join([say("What to do next:"), *lines, say("judge --help lists all commands")])


def _steps() -> list[Step]:
    solved = solved_slugs()
    with open_session() as session:
        current = _current_solution(session)
        if current is not None and current[1] not in solved:
            file, slug = current
            contest = contest_options_for(slug)
            hint: Step = (suggested("hint", [slug]), mark("get a hint"))
            status: Step = (suggested("contest status", [], contest), mark("see the clock and what is solved"))
            return [
                (suggested("watch", [file]), mark("judge the file on every save")),
                (submitting(file, slug, current_options()), mark("get the verdict")),
                hint if contest is None else status,
            ]
        try:
            following = easiest(session.catalogue.descriptions(), solved).slug
        except InputError as error:
            if isinstance(error, PackageError):
                raise
            return [LIST, PROGRESS, (suggested("review"), mark("practise the problems that are due"))]
    start: Step = (suggested("start", [following]), mark("create a file with the starter"))
    if current is not None:
        learn: Step = (suggested("solution", [current[1]]), mark("show other solutions"))
        return [learn, start, PROGRESS]
    return [LIST, start, (suggested("show", [following]), mark("read the statement"))]


def _current_solution(session: Session) -> tuple[str, str] | None:
    """Return the file that was edited last here and its problem, or None. A name that cannot be typed is left out."""
    try:
        file = last_edited(Path(), session.catalogue)
    except UsageError:
        return None
    slug = known_slug(file, session.catalogue)
    return (str(file), slug) if slug and str(file).isprintable() else None
