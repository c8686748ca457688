"""``judge show``: the statement of a problem, or a page about a pattern."""

from __future__ import annotations

from pathlib import Path

import click

from judge.catalog.lookup import Catalogue
from judge.catalog.study import PATTERN_PREFIX, list_names, read_list, read_pattern
from judge.cli.support.console import colour, language, say
from judge.cli.support.options import find_problem, open_session, problem_argument, problems_option
from judge.cli.support.problem_table import known_statuses, rows, summary
from judge.cli.support.programs import emit_paged
from judge.cli.support.statements import MAX_STATEMENT, facts_line, statement
from judge.models import DIFFICULTIES
from judge.text.clean import clean


@click.command()
@problem_argument
@problems_option
def show(name: str | None, problems: tuple[Path, ...]) -> None:
    """Show the statement of a problem.

    patterns/NAME, for example patterns/sliding-window, shows the page about a pattern and its problems by difficulty. A
    long text goes through $PAGER.
    """
    lang = language()
    with open_session(problems) as session:
        if name is not None and name.startswith(PATTERN_PREFIX) and name != PATTERN_PREFIX:
            emit_paged(_pattern(session.catalogue, name.removeprefix(PATTERN_PREFIX)))
            return
        problem = find_problem(session, name.rstrip("/") if name else None)
    title, _, rest = statement(problem, lang).partition("\n")
    emit_paged(_rendered(f"{title}\n\n*{facts_line(problem)}*\n{rest}"))


def _pattern(catalogue: Catalogue, name: str) -> str:
    """Return the page about a pattern. If a study list has the pattern's name, add its problems, easy ones first."""
    text = read_pattern(catalogue.folders, name, language()).rstrip("\n")
    if name not in list_names(catalogue.folders):
        return _rendered(text)
    problems = sorted(
        map(catalogue.load, read_list(catalogue.folders, name).problems),
        key=lambda problem: DIFFICULTIES.index(problem.difficulty),
    )
    known = known_statuses(problems)
    page = _rendered(f"{text}\n\n## {say('Problems by difficulty')}")
    return "\n".join([page, "", *rows(problems, known), summary(problems, known)])


def _rendered(markdown: str) -> str:
    text = clean(markdown.rstrip("\n"), MAX_STATEMENT)
    if not colour():
        return text
    from judge.cli.support.markdown import markdown_to_ansi

    return markdown_to_ansi(text)
