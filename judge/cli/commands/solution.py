"""``judge solution``: show the editorial, the reference, and another solution."""

from __future__ import annotations

from pathlib import Path

import click

from judge.backends.table import CHOICES
from judge.catalog.reading import read_editorial
from judge.catalog.submissions import ShippedSolution, read_solutions
from judge.cli.support.console import colour, language, say
from judge.cli.support.contest_refusal import refuse_during_contest
from judge.cli.support.options import find_problem, open_session, problem_argument, problems_option, settled_backend
from judge.cli.support.programs import emit_paged
from judge.cli.support.user_history import note, solved_slugs
from judge.errors import UsageError
from judge.models import Backend
from judge.text.clean import clean, clean_line, paint
from judge.text.messages import labelled
from judge.text.suggestions import suggested

MAX_SHOWN = 100_000


@click.command()
@problem_argument
@click.option("--give-up", is_flag=True, help="Show them even if you have not solved the problem yet.")
@click.option("--backend", type=click.Choice(CHOICES), help="The array library of the second solution.")
@problems_option
def solution(name: str | None, give_up: bool, backend: Backend | None, problems: tuple[Path, ...]) -> None:
    """Show the editorial and two solutions of a solved problem."""
    with open_session(problems) as session:
        problem = find_problem(session, name)
    slug = problem.slug
    refuse_during_contest(slug)
    wanted = settled_backend(problem, backend)
    solved = slug in solved_slugs()
    if not give_up and not solved:
        raise UsageError(
            "{slug} is not solved yet; for a hint: {command}; --give-up shows the solution anyway",
            slug=slug,
            command=suggested("hint", [slug]),
        )
    reference, *others = read_solutions(problem)
    alternative = next((other for other in others if other.backend == wanted), None)
    editorial = read_editorial(problem, language())
    blocks = [_markdown(editorial)] if editorial else []
    blocks.append(_source(say("reference"), reference))
    if alternative is not None:
        blocks.append(_source(say("another solution"), alternative))
    emit_paged("\n\n".join(blocks))
    if not solved:
        note("solution", slug)


def _markdown(text: str) -> str:
    """Return an editorial. Without colour it becomes comments, so that the output can be saved as a Python file."""
    text = clean(text, MAX_SHOWN).strip()
    if colour():
        from judge.cli.support.markdown import markdown_to_ansi

        return markdown_to_ansi(text)
    return "\n".join(f"# {line}".rstrip() for line in text.split("\n"))


def _source(title: str, shown: ShippedSolution) -> str:
    head = paint("# " + labelled(title, clean_line(shown.name, 80), language()), "strong", colour())
    source = clean(shown.source, MAX_SHOWN)
    if colour():
        from judge.cli.support.markdown import source_to_ansi

        source = source_to_ansi(source)
    return f"{head}\n{source}"
