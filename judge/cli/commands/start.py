"""``judge start``: the starter of a problem as a file to write in."""

from __future__ import annotations

from pathlib import Path
from random import Random

import click

from judge.backends.table import CHOICES
from judge.cli.support.choosing import any_of, easiest, of_topic
from judge.cli.support.editor import known_editor, open_in_editor
from judge.cli.support.environment import home
from judge.cli.support.options import complete_slug, further_catalogues, problems_option
from judge.cli.support.output import emit
from judge.cli.support.past import note, solved_slugs
from judge.cli.support.placing import place, place_anew
from judge.errors import UsageError
from judge.models import Backend, Problem
from judge.session import Session
from judge.text.clean import clean_line


@click.command()
@click.argument("slug", shell_complete=complete_slug, required=False)
@click.option("--topic", metavar="TOPIC", help="Instead of SLUG: the easiest of this topic that you have not solved.")
@click.option("--random", "by_chance", is_flag=True, help="Instead of SLUG: one by chance that you have not solved.")
@click.option("--edit", is_flag=True, help="Open it in $VISUAL or $EDITOR.")
@click.option(
    "--dir", "folder", type=click.Path(path_type=Path), default=Path(), metavar="DIR", help="Where to; default: here."
)
@click.option("--backend", type=click.Choice(CHOICES), help="The array library to write for.")
@click.option("--force", is_flag=True, help="Start anew; the old file is kept as NAME.py.bak.")
@problems_option
def start(
    slug: str | None,
    topic: str | None,
    by_chance: bool,
    edit: bool,
    folder: Path,
    backend: Backend | None,
    force: bool,
    problems: tuple[Path, ...],
) -> None:
    """Copy the starter of a problem into a file."""
    if edit:
        known_editor()
    with Session(home(), further_catalogues(problems)) as session:
        if slug is None:
            slug = _chosen(session, topic, by_chance).slug
        elif topic is not None or by_chance:
            raise click.UsageError("SLUG says it already: leave --topic and --random out")
        problem = session.catalogue.find(slug)
        if backend is not None and backend not in problem.backends:
            raise UsageError(f"{slug} has no backend {backend}: leave --backend out")
        starter = session.catalogue.starter(slug, backend or problem.backends[0]).read_bytes()
    slug = problem.slug
    target = folder / f"{slug.replace('-', '_')}.py"
    kept = None
    if force:
        kept = place_anew(target, starter)
    else:
        place(target, starter)
    note("start", slug)
    lines = [f"wrote {target}" + (f" (the old file is {kept})" if kept else "")]
    lines += ["next:", f"  judge show {slug}", f"  judge run {target}", f"  judge submit {target}"]
    emit("\n".join(clean_line(line) for line in lines))
    if edit:
        open_in_editor(target)


def _chosen(session: Session, topic: str | None, by_chance: bool) -> Problem:
    if topic is None and not by_chance:
        raise click.UsageError("name a problem, or choose by --topic or --random; 'judge list' shows all")
    problems = session.catalogue.problems()
    if topic is not None:
        problems = tuple(of_topic(problems, topic))
    return any_of(problems, solved_slugs(), Random()) if by_chance else easiest(problems, solved_slugs())
