"""``judge gradescope bundle``: the ZIP file of an autograder."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from judge.backends.table import TENSORS
from judge.cli.support.console import emit, in_lines, language, say
from judge.cli.support.grading import settings_of
from judge.cli.support.options import PATH, complete_slug, open_session, problems_option, seed_option, wheel_option
from judge.errors import UsageError
from judge.files import read_bounded, write_file
from judge.grading.gradescope import GradescopeBundle
from judge.grading.settings_file import find_settings
from judge.scaffold.gradescope import beside_setup, bundle_bytes
from judge.scaffold.installation import find_installation
from judge.text.clean import clean_line
from judge.text.messages import mark

_MAX_SETTINGS = 1 << 20


@click.command()
@click.option(
    "--problem",
    "slugs",
    multiple=True,
    metavar="SLUG",
    shell_complete=complete_slug,
    help="A problem of the assignment; may be repeated. Default: those that judge.toml lists.",
)
@click.option(
    "--settings",
    type=PATH,
    metavar="FILE",
    help="The file with the settings; default: judge.toml in this folder or above it.",
)
@click.option(
    "-o",
    "--output",
    type=PATH,
    default=Path("autograder.zip"),
    metavar="FILE",
    help="The file to write; default: autograder.zip.",
)
@seed_option
@problems_option
@click.option(
    "--allow-degraded", is_flag=True, help="Grade even if Gradescope's machine does not isolate solutions well enough."
)
@click.option(f"--{TENSORS}", "tensors", is_flag=True, help="Also install PyTorch for solutions that use it.")
@wheel_option
def bundle(
    slugs: tuple[str, ...],
    settings: Path | None,
    output: Path,
    seed: str,
    problems: tuple[Path, ...],
    allow_degraded: bool,
    tensors: bool,
    wheel: bool,
) -> None:
    """Write an autograder for a programming assignment on Gradescope.

    The ZIP file holds setup.sh, run_autograder, judge.toml, and the problems that do not come with the judge. Upload it
    under "Configure Autograder".
    """
    path = settings or find_settings(Path())
    group = settings_of(Path(), path)
    slugs = slugs or group.problems
    if not slugs:
        raise UsageError("no problems: name them with --problem SLUG, or list them in judge.toml (group.problems)")
    with open_session(problems) as session:
        chosen = {found.slug: found for found in map(session.catalogue.find, slugs)}
    config = GradescopeBundle(problems=tuple(chosen), seed=seed, language=language(), allow_degraded=allow_degraded)
    content = read_bounded(path, _MAX_SETTINGS) if path else b""
    installation = beside_setup(find_installation(ask_index=not wheel)).for_problems(chosen.values())
    if tensors:
        installation = msgspec.structs.replace(installation, requirement=installation.with_torch)
    write_file(output, bundle_bytes(config, tuple(chosen.values()), content, installation))
    text = mark("wrote {file}: problems {problems}, points {points}; upload it as the assignment's autograder")
    points = f"{sum(group.assignment(slug).points for slug in chosen):g}"
    wrote = say(text, file=clean_line(str(output), 200), problems=len(chosen), points=points)
    emit("\n".join(in_lines(wrote)))
