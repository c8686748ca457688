"""``judge init``: a repository for a study group."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import click

from judge.catalog.study import of_topic
from judge.cli.support.console import emit, home, in_lines, language, say
from judge.cli.support.options import PATH, complete_slug, wheel_option
from judge.errors import UsageError
from judge.models import Problem
from judge.scaffold.group import FIRST_SET, Group, member_names, write_group
from judge.scaffold.installation import find_installation
from judge.session import Session
from judge.text.clean import clean_line
from judge.text.messages import mark
from judge.text.suggestions import suggested

_SOURCES = {
    "index": mark("its workflows install {requirement} from the package index"),
    "address": mark("its workflows install {requirement}, from where this judge was installed"),
    "wheel": mark("its workflows install {requirement}, a copy of this judge in the repository, pinned by its hash"),
}


@click.command()
@click.argument("folder", metavar="GROUP", type=PATH)
@click.option(
    "--member", "members", multiple=True, metavar="NAME", help="Create a folder for this member; may be repeated."
)
@click.option(
    "--problem",
    "slugs",
    multiple=True,
    metavar="SLUG",
    shell_complete=complete_slug,
    help="A problem of the group; may be repeated. Default: six problems to start with.",
)
@click.option(
    "--topic", "topics", multiple=True, metavar="TOPIC", help="Add all problems of this topic; may be repeated."
)
@click.option("--title", metavar="TEXT", help="The title of the group; default: the folder's name.")
@click.option("--git", "with_git", is_flag=True, help="Also make the folder a Git repository with the branch main.")
@wheel_option
def init(
    folder: Path,
    members: tuple[str, ...],
    slugs: tuple[str, ...],
    topics: tuple[str, ...],
    title: str | None,
    with_git: bool,
    wheel: bool,
) -> None:
    """Create a repository for a study group.

    The repository has a folder of starters for each member, judge.toml, a README, and workflows that grade pull
    requests safely and publish the result. GROUP must be a new or empty folder, so nothing is overwritten.
    """
    with Session(home()) as session:
        problems = _chosen(session, slugs, topics)
    group = Group(
        title=_title(title or folder.absolute().resolve().name),
        members=member_names(members),
        problems=problems,
        installation=find_installation(ask_index=not wheel).for_problems(problems),
        language=language(),
    )
    written = write_group(folder, group)
    if with_git:
        _make_repository(folder)
    emit("\n".join(_summary(folder, group, len(written))))


def _summary(folder: Path, group: Group, files: int) -> list[str]:
    """Return the lines that say what was written and what to do next."""
    counts = {"files": files, "problems": len(group.problems), "members": len(group.members)}
    wrote = say("wrote {folder}: files {files}, problems {problems}, members {members}", folder=folder, **counts)
    source = say(_SOURCES[group.installation.source], requirement=group.installation.requirement)
    to_read = say(
        "read {readme} and {settings}, then commit and push everything",
        readme=folder / "README.md",
        settings=folder / "judge.toml",
    )
    return [
        *in_lines(clean_line(wrote)),
        *in_lines(clean_line(source)),
        say("next:"),
        clean_line("  " + suggested("grade", [str(folder)])),
        *in_lines(clean_line(to_read), indent="  "),
    ]


def _chosen(session: Session, slugs: Sequence[str], topics: Sequence[str]) -> tuple[Problem, ...]:
    chosen = [session.catalogue.find(slug) for slug in slugs]
    if topics:
        known = session.catalogue.problems()
        chosen += [problem for topic in topics for problem in of_topic(known, topic)]
    if not chosen:
        chosen = [session.catalogue.load(slug) for slug in FIRST_SET]
    return tuple({problem.slug: problem for problem in chosen}.values())


def _title(text: str) -> str:
    if not text.strip() or not text.isprintable() or len(text) > 100:
        raise UsageError("--title: write one line of at most 100 characters")
    return text


def _make_repository(folder: Path) -> None:
    try:
        subprocess.run(
            ["git", "init", "-q", "-b", "main", "--", str(folder)], check=True, capture_output=True, timeout=60
        )
    except FileNotFoundError:
        raise UsageError("--git: git is not installed; the files were written nevertheless") from None
    except subprocess.CalledProcessError as error:
        raise UsageError(
            "--git: {reason}; the files were written nevertheless", reason=error.stderr.decode(errors="replace").strip()
        ) from None
