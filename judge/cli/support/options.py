"""The options and arguments that several commands share; those of judging commands are gathered into one record."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from judge.backends.table import CHOICES
from judge.cli.support.console import home, language, problem_folders
from judge.errors import UsageError
from judge.models import Backend, Language, Problem, Record, Reveal

if TYPE_CHECKING:
    from judge.session import Session


PATH = click.Path(path_type=Path)


class Choices(Record):
    """The options of a judging command. ``problems`` are further catalogues, those of the command line first."""

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
    verbose: bool = False
    cases: bool = False
    report: tuple[str, ...] = ()


def complete_slug(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    """Return the slugs that begin with what was typed, for the shell. A broken catalogue completes nothing."""
    from judge.errors import JudgeError
    from judge.session import Session

    try:
        with Session(None, further_catalogues(context.params.get("problems") or ())) as session:
            return [slug for slug in session.catalogue.slugs() if slug.startswith(incomplete)]
    except JudgeError:
        return []


def further_catalogues(folders: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return the catalogues of ``--problems``, then those of ``$JUDGE_PROBLEMS``, each once."""
    return tuple(dict.fromkeys([*folders, *problem_folders()]))


def open_session(problems: tuple[Path, ...] = ()) -> Session:
    """Return a session with the user's home and these further catalogues."""
    from judge.session import Session

    return Session(home(), further_catalogues(problems))


def settled_backend(problem: Problem, asked: Backend | None) -> Backend:
    """Return the backend that was asked for, or the problem's first. Raise ``UsageError`` for an unsupported one."""
    if asked is not None and asked not in problem.backends:
        raise UsageError("{slug} has no backend {backend}: leave out --backend", slug=problem.slug, backend=asked)
    return asked or problem.backends[0]


file_argument = click.argument("file", type=PATH, required=False)

problem_argument = click.argument("name", metavar="[SLUG|FILE]", required=False, shell_complete=complete_slug)


def find_problem(session: Session, name: str | None) -> Problem:
    """Return the problem with that slug, or that the named file solves; by default, of the file edited last."""
    from judge.catalog.solution_files import SUFFIXES, last_edited

    if name is not None and not name.endswith(SUFFIXES):
        return session.catalogue.find(name)
    return session.open(Path(name) if name else last_edited(Path(), session.catalogue))[0]


problems_option = click.option(
    "--problems",
    multiple=True,
    type=PATH,
    metavar="DIR",
    help="Another folder of problems; may be repeated. $JUDGE_PROBLEMS names more.",
)

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON and nothing else.")

backend_option = click.option(
    "--backend",
    type=click.Choice(CHOICES),
    help="The array library; default: the one that the file imports, otherwise the first one of the problem.",
)

seed_option = click.option(
    "--seed",
    envvar="JUDGE_SEED",
    default="default",
    metavar="TEXT",
    help="Generate the hidden cases from this seed; default: $JUDGE_SEED.",
)

folder_option = click.option(
    "--dir",
    "folder",
    type=PATH,
    default=Path(),
    metavar="DIR",
    help="The folder to write to; default: the current folder.",
)

catalogue_option = click.option(
    "--dir",
    "catalogue",
    type=PATH,
    default=Path("problems"),
    metavar="DIR",
    help="The folder of problems to write to; default: problems.",
)

wheel_option = click.option(
    "--wheel", is_flag=True, help="Copy this judge into the result, without asking the package index first."
)

_SHARED = (
    click.option(
        "--problem",
        metavar="SLUG",
        shell_complete=complete_slug,
        help="The problem that the file solves, if its name does not say so.",
    ),
    backend_option,
    problems_option,
    seed_option,
    click.option(
        "--reveal",
        type=click.Choice(["none", "verdict", "case"]),
        default="case",
        help="How much of a failing hidden case is shown; default: case.",
    ),
    click.option(
        "--require",
        metavar="GROUPS",
        default="",
        callback=lambda context, parameter, value: tuple(filter(None, map(str.strip, value.split(",")))),
        help="Count only these case groups towards the verdict, for example core,edge; default: all.",
    ),
    click.option("--fail-fast", is_flag=True, help="Stop at the first case that fails."),
    json_option,
    click.option("-q", "--quiet", is_flag=True, help="Print only the line with the verdict."),
    click.option("--no-history", is_flag=True, help="Do not record this attempt in your history."),
    click.option("--shrink", is_flag=True, help="Search for the smallest input that still fails, as on a terminal."),
    click.option("-v", "--verbose", is_flag=True, help="Also show what samples that pass printed and returned."),
    click.option("--cases", is_flag=True, help="Print a table of all cases: verdict, time, memory."),
)


def judging_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the shared options to a command, and pass them on as its argument ``choices``."""

    @wraps(command)
    def gathered(*passed: Any, problems: tuple[Path, ...], **options: Any) -> Any:
        shared = {name: options.pop(name) for name in Choices.__struct_fields__ if name in options}
        choices = Choices(problems=further_catalogues(problems), lang=language(), **shared)
        return command(*passed, choices=choices, **options)

    for option in reversed(_SHARED):
        gathered = option(gathered)
    return gathered
