"""``judge start``: the starter of a problem as a file to write in."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import click

from judge.api import Session
from judge.cli.environment import home
from judge.cli.options import complete_slug, further_catalogues, problems_option
from judge.cli.output import emit
from judge.errors import UsageError
from judge.models import Flavour
from judge.reporters.clean import clean_line


@click.command()
@click.argument("slug", shell_complete=complete_slug)
@click.option(
    "--dir", "folder", type=click.Path(path_type=Path), default=Path(), metavar="DIR", help="Where to; default: here."
)
@click.option("--flavour", type=click.Choice(["numpy", "torch"]), help="The array library to write for.")
@click.option("--force", is_flag=True, help="Start anew; the old file is kept as NAME.py.bak.")
@problems_option
def start(slug: str, folder: Path, flavour: Flavour | None, force: bool, problems: tuple[Path, ...]) -> None:
    """Copy the starter of a problem into a file."""
    with Session(home(), further_catalogues(problems)) as session:
        problem = session.catalogue.load(slug)
        if flavour is not None and flavour not in problem.flavours:
            raise UsageError(f"{slug} has no flavour {flavour}: leave --flavour out")
        starter = session.catalogue.starter(slug, flavour or problem.flavours[0]).read_bytes()
    target = folder / f"{slug.replace('-', '_')}.py"
    kept = _put(target, starter, force)
    lines = [f"wrote {target}" + (f" (the old file is {kept})" if kept else "")]
    lines += ["next:", f"  judge show {slug}", f"  judge run {target}", f"  judge submit {target}"]
    emit("\n".join(clean_line(line) for line in lines))


def _put(target: Path, content: bytes, force: bool) -> Path | None:
    """Write the file; with ``force`` what was there is kept under another name, which is returned."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        kept = _kept(target) if force and (target.exists() or target.is_symlink()) else None
        with target.open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        if error.filename != str(target):
            raise UsageError(f"{error.filename} is no folder: choose another --dir") from None
        raise UsageError(f"{target} exists: --force starts anew and keeps it as {target.name}.bak") from None
    except OSError as error:
        raise UsageError(f"{target} cannot be written: {error.strerror}") from None
    return kept


def _kept(target: Path) -> Path:
    """Move the file to the first free name of ``name.py.bak``, ``name.py.bak2``, ``name.py.bak3``…"""
    names = (target.with_name(f"{target.name}.bak{number if number > 1 else ''}") for number in count(1))
    free = next(name for name in names if not name.exists() and not name.is_symlink())
    return target.rename(free)
