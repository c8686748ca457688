"""``judge hint`` and ``judge solution``: help, as little as will do, and the answer in the end."""

from __future__ import annotations

from pathlib import Path

import click

from judge.backends.table import CHOICES
from judge.catalog.accepted import Solution, read_solutions
from judge.cli.support.contest_refusal import refuse_during_contest
from judge.cli.support.environment import colour, columns, home
from judge.cli.support.options import complete_slug, further_catalogues, lang_option, problems_option
from judge.cli.support.output import emit
from judge.cli.support.past import hints_seen, note, solved_slugs
from judge.errors import UsageError
from judge.models import Backend, Language, Problem
from judge.session import Session
from judge.text.ansi import paint
from judge.text.clean import clean, clean_line, wrap

MAX_SHOWN = 100_000
MORE = {
    "en": ("next hint: judge hint {slug}", "that was the last hint; judge solution {slug} --give-up shows one"),
    "zh": ("下一条提示：judge hint {slug}", "这是最后一条提示；judge solution {slug} --give-up 可查看题解"),
}
HINT = {"en": "hint {tier}/{count}", "zh": "提示 {tier}/{count}"}
REFERENCE = {"en": "reference", "zh": "参考题解"}
ALTERNATIVE = {"en": "another way", "zh": "另一种解法"}


@click.command()
@click.argument("slug", shell_complete=complete_slug)
@click.option("--tier", type=click.IntRange(1), metavar="N", help="Show this hint; the higher, the more it tells.")
@click.option("--all", "everything", is_flag=True, help="Show all hints.")
@lang_option
@problems_option
def hint(slug: str, tier: int | None, everything: bool, lang: Language, problems: tuple[Path, ...]) -> None:
    """The next hint: a question, a direction, the key step."""
    if everything and tier is not None:
        raise click.UsageError("--all and --tier exclude each other")
    with Session(home(), further_catalogues(problems)) as session:
        problem = session.catalogue.find(slug)
    slug = problem.slug
    refuse_during_contest(slug)
    count = len(problem.hints)
    if not count:
        raise UsageError(f"{slug} has no hints")
    if tier is not None and tier > count:
        raise UsageError(f"{slug} has {count} hints: --tier takes 1 to {count}")
    chosen = tier or min(hints_seen(slug) + 1, count)
    tiers = range(1, count + 1) if everything else range(chosen, chosen + 1)
    lines = [line for number in tiers for line in hint_lines(problem, number, lang, columns())]
    step = MORE[lang][tiers[-1] == count].format(slug=slug)
    emit("\n".join([*lines, "", f"  {step}"]))
    note("hint", slug, [str(number) for number in tiers])


def hint_lines(problem: Problem, tier: int, lang: Language, width: int) -> list[str]:
    """One hint, its tier counted from 1, as lines of so many columns."""
    head = HINT[lang].format(tier=tier, count=len(problem.hints))
    text = clean_line(problem.hints[tier - 1].in_language(lang), 2000)
    return [paint(head, "strong", colour()), *(f"  {line}" for line in wrap(text, width - 2))]


@click.command()
@click.argument("slug", shell_complete=complete_slug)
@click.option("--give-up", is_flag=True, help="Show it though the problem is not solved yet.")
@click.option("--backend", type=click.Choice(CHOICES), help="The array library of the second solution.")
@lang_option
@problems_option
def solution(slug: str, give_up: bool, backend: Backend | None, lang: Language, problems: tuple[Path, ...]) -> None:
    """The reference and another way, once it is solved."""
    with Session(home(), further_catalogues(problems)) as session:
        problem = session.catalogue.find(slug)
    slug = problem.slug
    refuse_during_contest(slug)
    if backend is not None and backend not in problem.backends:
        raise UsageError(f"{slug} has no backend {backend}: leave --backend out")
    solved = slug in solved_slugs()
    if not give_up and not solved:
        raise UsageError(f"{slug} is not solved yet: 'judge hint {slug}' helps, --give-up shows the solution anyway")
    reference, *others = read_solutions(problem)
    wanted = backend or problem.backends[0]
    alternative = next((other for other in others if other.backend == wanted), None)
    blocks = [_block(REFERENCE[lang], reference)]
    if alternative is not None:
        blocks.append(_block(ALTERNATIVE[lang], alternative))
    emit("\n\n".join(blocks))
    if not solved:
        note("solution", slug)


def _block(title: str, shown: Solution) -> str:
    head = paint(f"# {title}: {clean_line(shown.name, 80)}", "strong", colour())
    source = clean(shown.source, MAX_SHOWN)
    return "\n".join([head, _drawn(source) if colour() else source])


def _drawn(source: str) -> str:
    from io import StringIO

    from rich.console import Console
    from rich.syntax import Syntax

    console = Console(file=StringIO(), width=columns(), force_terminal=True)
    with console.capture() as captured:
        console.print(Syntax(source, "python", theme="ansi_dark", background_color="default", word_wrap=True))
    return "\n".join(line.rstrip() for line in captured.get().rstrip("\n").split("\n"))
