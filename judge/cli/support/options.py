"""The options that judging commands share, gathered into one record."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from judge.backends.table import CHOICES
from judge.cli.support.environment import language, problem_folders
from judge.models import Backend, Language, Record, Reveal


class Choices(Record):
    """What the user chose for one judging. ``problems`` are further catalogues, the command line's first."""

    problem: str | None
    backend: Backend | None
    problems: tuple[Path, ...]
    seed: str
    reveal: Reveal
    require: tuple[str, ...]
    fail_fast: bool
    as_json: bool
    quiet: bool
    no_history: bool
    shrink: bool
    lang: Language


def complete_slug(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    """The slugs that begin so, for the shell. A broken catalogue completes nothing."""
    from judge.errors import JudgeError
    from judge.session import Session

    try:
        with Session(None, further_catalogues(context.params.get("problems") or ())) as session:
            return [slug for slug in session.catalogue.slugs() if slug.startswith(incomplete)]
    except JudgeError:
        return []


def further_catalogues(given: tuple[Path, ...]) -> tuple[Path, ...]:
    """Those of ``--problems``, then those of ``$JUDGE_PROBLEMS``; one that is named in both counts once."""
    return tuple(dict.fromkeys([*given, *problem_folders()]))


file_argument = click.argument("file", type=click.Path(path_type=Path), required=False)

problems_option = click.option(
    "--problems",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="A further folder of problems; may be repeated. Also $JUDGE_PROBLEMS.",
)

lang_option = click.option(
    "--lang",
    type=click.Choice(["en", "zh"]),
    default=language,
    help="The language to write in; default: your locale's.",
)

_SHARED = (
    click.option(
        "--problem",
        metavar="SLUG",
        shell_complete=complete_slug,
        help="The problem, where the file's name does not tell.",
    ),
    click.option(
        "--backend", type=click.Choice(CHOICES), help="The array library; else told from the file's imports."
    ),
    problems_option,
    click.option(
        "--seed",
        envvar="JUDGE_SEED",
        default="default",
        metavar="TEXT",
        help="Generate the hidden cases from this seed. Also $JUDGE_SEED.",
    ),
    click.option(
        "--reveal",
        type=click.Choice(["none", "verdict", "case"]),
        default="case",
        help="How much of a hidden failing case is shown; default: case.",
    ),
    click.option(
        "--require",
        metavar="GROUPS",
        default="",
        callback=lambda context, parameter, value: tuple(filter(None, map(str.strip, value.split(",")))),
        help="Only these case groups count towards the verdict, such as core,edge; default: all.",
    ),
    click.option("--fail-fast", is_flag=True, help="Stop at the first case that fails."),
    click.option("--json", "as_json", is_flag=True, help="Print the report as JSON and nothing else."),
    click.option("-q", "--quiet", is_flag=True, help="Print the verdict's line only."),
    click.option("--no-history", is_flag=True, help="Keep nothing of this try in your history."),
    click.option("--shrink", is_flag=True, help="Look for the smallest input that still fails, as on a terminal."),
    lang_option,
)


def judging_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give the command the shared options and hand them on as its argument ``choices``."""

    @wraps(command)
    def gathered(*passed: Any, problems: tuple[Path, ...], **given: Any) -> Any:
        shared = {name: given.pop(name) for name in Choices.__struct_fields__ if name in given}
        return command(*passed, choices=Choices(problems=further_catalogues(problems), **shared), **given)

    for option in reversed(_SHARED):
        gathered = option(gathered)
    return gathered
