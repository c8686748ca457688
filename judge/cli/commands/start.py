"""``judge start``: the starter of a problem as a file to write in."""

from __future__ import annotations

from pathlib import Path
from random import Random

import click

from judge.backends.table import CHOICES
from judge.catalog.lookup import claimed_name, solution_name
from judge.catalog.notebook import SUFFIX
from judge.catalog.solution_files import read_content
from judge.catalog.study import of_topic
from judge.cli.support.console import emit, language, say
from judge.cli.support.contest_refusal import submitting
from judge.cli.support.options import complete_slug, folder_option, open_session, problems_option, settled_backend
from judge.cli.support.problem_table import any_of, easiest
from judge.cli.support.programs import known_editor, open_in_editor
from judge.cli.support.starters import notebook_of, replace_with_backup, write_new_file
from judge.cli.support.statements import statement
from judge.cli.support.user_history import note, solved_slugs
from judge.errors import UsageError
from judge.models import Backend, Problem
from judge.session import Session
from judge.text.clean import clean_line
from judge.text.suggestions import RepeatedOptions, suggested


@click.command()
@click.argument("slug", shell_complete=complete_slug, required=False)
@click.option(
    "--topic", metavar="TOPIC", help="Instead of SLUG: the easiest problem of this topic that you have not solved."
)
@click.option("--random", "by_chance", is_flag=True, help="Instead of SLUG: a random problem that you have not solved.")
@click.option("--edit", is_flag=True, help="Open the file in $VISUAL or $EDITOR.")
@folder_option
@click.option("--backend", type=click.Choice(CHOICES), help="The array library for which the starter is written.")
@click.option("--notebook", is_flag=True, help="Write a notebook with the statement and the starter.")
@click.option("--force", is_flag=True, help="Start again; the old file is kept as NAME.bak.")
@problems_option
def start(
    slug: str | None,
    topic: str | None,
    by_chance: bool,
    edit: bool,
    folder: Path,
    backend: Backend | None,
    notebook: bool,
    force: bool,
    problems: tuple[Path, ...],
) -> None:
    """Copy the starter of a problem into a file."""
    if edit:
        known_editor()
    with open_session(problems) as session:
        if slug is None:
            problem = _chosen(session, topic, by_chance)
        elif topic is not None or by_chance:
            raise click.UsageError("SLUG already names the problem: leave out --topic and --random")
        else:
            problem = session.catalogue.find(slug)
        slug = problem.slug
        chosen = settled_backend(problem, backend)
        starter = read_content(session.catalogue.starter(slug, chosen))
        default = folder / solution_name(slug)
        if notebook:
            default = default.with_suffix(SUFFIX)
            starter = notebook_of(statement(problem, language()), slug, starter)
        target = default if force else _target(session, default, problem, chosen)
    backup = None
    if force:
        backup = replace_with_backup(target, starter)
    else:
        write_new_file(target, starter)
    note("start", slug)
    is_recognised = claimed_name(target, starter)[0] == slug
    options = RepeatedOptions(problem=None if is_recognised else slug, problems=tuple(map(str, problems)))
    emit(_summary(target, backup, problem, options))
    if edit:
        open_in_editor(target)


def _target(session: Session, default: Path, problem: Problem, backend: Backend) -> Path:
    """Return the file to write. If a solution in another backend has the default name, append the backend to it."""
    if len(problem.backends) < 2 or not default.is_file() or session.open(default, problem)[1].backend == backend:
        return default
    return default.with_name(f"{default.stem}_{backend}{default.suffix}")


def _summary(target: Path, backup: Path | None, problem: Problem, options: RepeatedOptions) -> str:
    if backup is None:
        first = say("wrote {file}", file=target)
    else:
        first = say("wrote {file} (the old file is {kept})", file=target, kept=backup)
    commands = [
        suggested("show", [problem.slug], options),
        suggested("run", [str(target)], options),
        submitting(str(target), problem.slug, options),
    ]
    return "\n".join(map(clean_line, [first, say("next:"), *(f"  {command}" for command in commands)]))


def _chosen(session: Session, topic: str | None, by_chance: bool) -> Problem:
    if topic is None and not by_chance:
        raise UsageError(
            "name a problem, or choose one with --topic or --random; to see all problems: {command}",
            command=suggested("list"),
        )
    problems = session.catalogue.descriptions()
    if topic is not None:
        problems = tuple(of_topic(problems, topic))
    return any_of(problems, solved_slugs(), Random()) if by_chance else easiest(problems, solved_slugs())
