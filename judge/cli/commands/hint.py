"""``judge hint``: hints in steps, from vague to specific."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli.support.console import colour, columns, emit, language, say
from judge.cli.support.contest_refusal import refuse_during_contest
from judge.cli.support.options import find_problem, open_session, problem_argument, problems_option
from judge.cli.support.user_history import hints_seen, note
from judge.errors import UsageError
from judge.models import Problem
from judge.text.clean import clean_line, paint, wrap
from judge.text.suggestions import suggested


@click.command()
@problem_argument
@click.option("--tier", type=click.IntRange(1), metavar="N", help="Show hint N; a higher one gives more away.")
@click.option("--all", "everything", is_flag=True, help="Show all hints.")
@problems_option
def hint(name: str | None, tier: int | None, everything: bool, problems: tuple[Path, ...]) -> None:
    """Show the next hint: a question, a direction, the key step."""
    if everything and tier is not None:
        raise click.UsageError("--all and --tier exclude each other")
    with open_session(problems) as session:
        problem = find_problem(session, name)
    slug = problem.slug
    refuse_during_contest(slug)
    count = len(problem.hints)
    if not count:
        raise UsageError("{slug} has no hints", slug=slug)
    if tier is not None and tier > count:
        raise UsageError("{slug} has {count} hints: --tier takes 1 to {count}", slug=slug, count=count)
    chosen = tier or min(hints_seen(slug) + 1, count)
    tiers = range(1, count + 1) if everything else range(chosen, chosen + 1)
    lines = [line for number in tiers for line in hint_lines(problem, number, columns())]
    if tiers[-1] < count:
        step = say("next hint: {command}", command=suggested("hint", [slug]))
    else:
        command = f"{suggested('solution', [slug])} --give-up"
        step = say("this was the last hint; {command} shows a solution", command=command)
    emit("\n".join([*lines, "", f"  {step}"]))
    note("hint", slug, [str(number) for number in tiers])


def hint_lines(problem: Problem, tier: int, width: int) -> list[str]:
    """Return one hint as lines of at most ``width`` columns. Tiers count from 1."""
    head = say("hint {tier}/{count}", tier=tier, count=len(problem.hints))
    text = clean_line(problem.hints[tier - 1].in_language(language()), 2000)
    return [paint(head, "strong", colour()), *(f"  {line}" for line in wrap(text, width - 2))]
