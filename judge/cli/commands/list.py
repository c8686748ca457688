"""``judge list`` and ``judge show``: what there is to solve."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click
import msgspec

from judge.cli.support.choosing import DIFFICULTIES, of_topic
from judge.cli.support.environment import colour, columns, home, language
from judge.cli.support.options import complete_slug, further_catalogues, problems_option
from judge.cli.support.output import emit
from judge.cli.support.statuses import MARKS, STATUSES, Status, has_status, statuses
from judge.errors import HistoryError
from judge.models import Language, Problem
from judge.session import Session
from judge.text.ansi import Tone, paint
from judge.text.clean import clean, clean_line, cut, pad, width

TONES: dict[str, Tone] = {"easy": "good", "medium": "warn", "hard": "bad"}
MAX_STATEMENT = 200_000
_LEAST_ROOM = 4


@click.command("list")
@click.option("--topic", metavar="TOPIC", help="Only problems of this topic.")
@click.option("--difficulty", type=click.Choice(DIFFICULTIES), help="Only problems this hard.")
@click.option("--status", type=click.Choice(STATUSES), help="Only what is solved, tried, new, or due again.")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
@problems_option
def list_problems(
    topic: str | None, difficulty: str | None, status: Status | None, as_json: bool, problems: tuple[Path, ...]
) -> None:
    """The problems, by topic and difficulty."""
    with Session(home(), further_catalogues(problems)) as session:
        everything = session.catalogue.problems()
    known = _statuses(everything, status)
    found = [
        problem
        for problem in (everything if topic is None else of_topic(everything, topic))
        if (difficulty is None or difficulty == problem.difficulty)
        and (status is None or has_status(known[problem.slug], status))
    ]
    if as_json:
        emit(msgspec.json.encode([_entry(problem, known[problem.slug]) for problem in found]).decode())
    else:
        emit(_table(found, [known[problem.slug] for problem in found]))


def _statuses(problems: Sequence[Problem], wanted: Status | None) -> dict[str, Status]:
    """Only who asks for a status has to have a history."""
    try:
        return statuses(problems)
    except HistoryError:
        if wanted is not None:
            raise
        return {problem.slug: "new" for problem in problems}


def _entry(problem: Problem, status: Status) -> dict[str, object]:
    return {
        "slug": problem.slug,
        "title": problem.title,
        "difficulty": problem.difficulty,
        "topics": problem.topics,
        "backends": problem.backends,
        "source": problem.source,
        "status": status,
    }


def _table(problems: Sequence[Problem], known: Sequence[Status]) -> str:
    """One line a problem: a mark where any has one, slug, difficulty, title, and as many topics as fit."""
    if not problems:
        return "no problem is like that; 'judge list' shows them all"
    lang = language()
    titles = [clean_line(problem.title.in_language(lang), 60) for problem in problems]
    slugs = max(len(problem.slug) for problem in problems)
    title_columns = min(30, max(map(width, titles)))
    marked = any(status != "new" for status in known)
    room = columns() - slugs - 10 - 2 * marked
    lines = []
    for problem, title, status in zip(problems, titles, known, strict=True):
        mark = f"{paint(*MARKS[status], colour())} " if marked else ""
        start = (
            f"{mark}{problem.slug:{slugs}}  {paint(f'{problem.difficulty:6}', TONES[problem.difficulty], colour())}  "
        )
        rest = f"{pad(cut(title, title_columns), title_columns)}  {clean_line(', '.join(problem.topics), 80)}"
        lines.append((start + (cut(rest, room) if room > _LEAST_ROOM else "")).rstrip())
    return "\n".join([*lines, f"{len(problems)} problem{'' if len(problems) == 1 else 's'}{_legend(known)}"])


def _legend(known: Sequence[Status]) -> str:
    counts = {status: known.count(status) for status in MARKS if status != "new"}
    return "".join(f" · {MARKS[status][0]} {status} {count}" for status, count in counts.items() if count)


@click.command()
@click.argument("slug", shell_complete=complete_slug)
@click.option("--lang", type=click.Choice(["en", "zh"]), help="Its language; default: your locale's.")
@problems_option
def show(slug: str, lang: Language | None, problems: tuple[Path, ...]) -> None:
    """The statement of a problem."""
    with Session(home(), further_catalogues(problems)) as session:
        problem = session.catalogue.find(slug)
    text = clean(statement(problem, lang or language()), MAX_STATEMENT)
    emit(_drawn(text) if colour() else text)


def statement(problem: Problem, lang: Language) -> str:
    """The text of the statement, Markdown. Raises PackageError."""
    from judge.catalog.reading import read_statement

    return read_statement(problem, lang).rstrip("\n")


def _drawn(markdown: str) -> str:
    from io import StringIO

    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(file=StringIO(), width=columns(), force_terminal=True)
    with console.capture() as captured:
        console.print(Markdown(markdown, hyperlinks=False))
    return captured.get().rstrip("\n")
