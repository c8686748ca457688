"""``judge list`` and ``judge show``: what there is to solve."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

import click
import msgspec

from judge.api import Session
from judge.cli.environment import colour, columns, home, language
from judge.cli.options import complete_slug, further_catalogues, problems_option
from judge.cli.output import emit
from judge.errors import PackageError, UsageError
from judge.models import Language, Problem
from judge.reporters.clean import clean, clean_line, cut, pad, width
from judge.reporters.paint import Tone, paint

DIFFICULTIES = ("easy", "medium", "hard")
TONES: dict[str, Tone] = {"easy": "good", "medium": "warn", "hard": "bad"}
MAX_STATEMENT = 200_000


@click.command("list")
@click.option("--topic", metavar="TOPIC", help="Only problems of this topic.")
@click.option("--difficulty", type=click.Choice(DIFFICULTIES), help="Only problems this hard.")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
@problems_option
def list_problems(topic: str | None, difficulty: str | None, as_json: bool, problems: tuple[Path, ...]) -> None:
    """The problems, by topic and difficulty."""
    with Session(home(), further_catalogues(problems)) as session:
        everything = session.catalogue.problems()
    if topic is not None:
        _known_topic(topic, everything)
    found = [
        problem
        for problem in everything
        if (topic is None or topic in problem.topics) and (difficulty is None or difficulty == problem.difficulty)
    ]
    emit(msgspec.json.encode([_entry(problem) for problem in found]).decode() if as_json else _table(found))


def _known_topic(topic: str, problems: Sequence[Problem]) -> None:
    topics = sorted({topic for problem in problems for topic in problem.topics})
    if topic not in topics:
        near = get_close_matches(topic, topics, n=1)
        raise UsageError(
            f"no problem has the topic '{topic}'; "
            + (f"did you mean '{near[0]}'?" if near else f"topics: {', '.join(topics)}")
        )


def _entry(problem: Problem) -> dict[str, object]:
    return {
        "slug": problem.slug,
        "title": problem.title,
        "difficulty": problem.difficulty,
        "topics": problem.topics,
        "flavours": problem.flavours,
        "source": problem.source,
    }


def _table(problems: Sequence[Problem]) -> str:
    """One line a problem: slug, difficulty, title, and as many topics as fit."""
    if not problems:
        return "no problem is like that; 'judge list' shows them all"
    lang = language()
    titles = [clean_line(problem.title.in_language(lang), 60) for problem in problems]
    slugs = max(len(problem.slug) for problem in problems)
    title_columns = min(30, max(map(width, titles)))
    lines = []
    for problem, title in zip(problems, titles, strict=True):
        start = f"{problem.slug:{slugs}}  {paint(f'{problem.difficulty:6}', TONES[problem.difficulty], colour())}  "
        rest = f"{pad(cut(title, title_columns), title_columns)}  {clean_line(', '.join(problem.topics), 80)}"
        lines.append(start + cut(rest, max(10, columns() - slugs - 10)).rstrip())
    return "\n".join([*lines, f"{len(problems)} problem{'' if len(problems) == 1 else 's'}"])


@click.command()
@click.argument("slug", shell_complete=complete_slug)
@click.option("--lang", type=click.Choice(["en", "zh"]), help="Its language; default: your locale's.")
@problems_option
def show(slug: str, lang: Language | None, problems: tuple[Path, ...]) -> None:
    """The statement of a problem."""
    with Session(home(), further_catalogues(problems)) as session:
        problem = session.catalogue.load(slug)
    text = clean(_statement(problem, lang or language()), MAX_STATEMENT)
    emit(_drawn(text) if colour() else text)


def _statement(problem: Problem, lang: Language) -> str:
    path = Path(problem.folder) / "statement" / f"problem.{lang}.md"
    try:
        return path.read_text(encoding="utf-8").rstrip("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise PackageError(f"{path}: the statement cannot be read ({error})") from None


def _drawn(markdown: str) -> str:
    from io import StringIO

    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(file=StringIO(), width=columns(), force_terminal=True)
    with console.capture() as captured:
        console.print(Markdown(markdown, hyperlinks=False))
    return captured.get().rstrip("\n")
