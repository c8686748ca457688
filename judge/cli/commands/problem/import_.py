"""``judge problem import``: other people's problems as packages."""

from __future__ import annotations

from pathlib import Path

import click

from judge.catalog.lookup import builtin_folder
from judge.cli.support.console import emit, home, say, warn
from judge.cli.support.options import catalogue_option
from judge.formats.package import under_free_name, write_package
from judge.formats.table import FORMATS, read_foreign
from judge.session import Session
from judge.text.clean import clean_line
from judge.text.suggestions import RepeatedOptions, suggested


@click.command("import")
@click.argument("source", type=click.Path(path_type=Path, exists=True))
@click.option("--format", "name", type=click.Choice(list(FORMATS)), required=True, help="The format of SOURCE.")
@catalogue_option
def import_problems(source: Path, name: str, catalogue: Path) -> int:
    """Turn the problems in a folder or file of another format into packages. Never overwrites."""
    with Session(home()) as session:
        problems = read_foreign(name, source, session)
        slugs = session.catalogue.slugs()
    used_slugs = set[str]() if catalogue.resolve() == builtin_folder() else set(slugs)
    total = written = 0
    for foreign in problems:
        problem = under_free_name(foreign, used_slugs)
        total += 1
        for note in problem.notes:
            warn(note)
        if problem.samples or problem.secret:
            write_package(problem, catalogue)
            used_slugs.add(problem.slug)
            written += 1
    place = clean_line(str(catalogue), 200)
    emit(say("imported {count} of {total} problems to {folder}", count=written, total=total, folder=place))
    if not written:
        return 1
    emit("  " + clean_line(suggested("list", [], RepeatedOptions(problems=(str(catalogue),))), 200))
    return 0
