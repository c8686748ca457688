"""``judge show``: the statement of a problem, or a page about a pattern."""

from __future__ import annotations

from pathlib import Path

import click

from judge.catalog.study import PATTERN_PREFIX, read_pattern
from judge.cli.support.environment import colour, language
from judge.cli.support.options import complete_slug, open_session, problems_option
from judge.cli.support.programs import emit_paged
from judge.cli.support.statements import MAX_STATEMENT, facts_line, statement
from judge.text.clean import clean


@click.command()
@click.argument("slug", shell_complete=complete_slug)
@problems_option
def show(slug: str, problems: tuple[Path, ...]) -> None:
    """The statement of a problem.

    With patterns/NAME it is the page about a pattern, such as patterns/sliding-window. A long text goes through $PAGER.
    """
    lang = language()
    with open_session(problems) as session:
        if slug.startswith(PATTERN_PREFIX):
            text = read_pattern(session.catalogue.folders, slug.removeprefix(PATTERN_PREFIX), lang)
            emit_paged(_shown(text))
            return
        problem = session.catalogue.find(slug)
    title, _, rest = statement(problem, lang).partition("\n")
    emit_paged(_shown(f"{title}\n\n*{facts_line(problem)}*\n{rest}"))


def _shown(markdown: str) -> str:
    text = clean(markdown.rstrip("\n"), MAX_STATEMENT)
    if not colour():
        return text
    from judge.cli.support.markdown import drawn_markdown

    return drawn_markdown(text)
