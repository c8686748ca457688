"""``judge problem new``: a package to be filled in."""

from __future__ import annotations

import os
from pathlib import Path
from typing import get_args

import click

from judge.cli.support.console import emit, say
from judge.cli.support.options import catalogue_option
from judge.errors import UsageError
from judge.scaffold.package import Kind, scaffold
from judge.text.clean import clean_line
from judge.text.suggestions import RepeatedOptions, suggested

KINDS: tuple[Kind, ...] = get_args(Kind)
_OPTIONS = {"arrays": "--ml"}


@click.command()
@click.argument("slug")
@catalogue_option
@click.option("--ml", "arrays", is_flag=True, help="With arrays and gradients, for all array libraries.")
@click.option("--class", is_flag=True, help="For a class, whose operations are called one after another.")
@click.option("--module", is_flag=True, help="For a module of PyTorch.")
@click.option("--program", is_flag=True, help="For a program that reads standard input.")
@click.option("--harness", is_flag=True, help="With a harness, which calls what the solution returns.")
def new(slug: str, catalogue: Path, **flags: bool) -> None:
    """Write a new package: complete and valid, with placeholders marked TODO. Never overwrites.

    Its starters go into the folder solutions_template beside the folder of problems.
    """
    kinds = [kind for kind in KINDS if flags.get(kind)]
    if len(kinds) > 1:
        one, other = (_OPTIONS.get(kind, f"--{kind}") for kind in kinds[:2])
        raise UsageError("{one} and {other} contradict each other; leave one of them out", one=one, other=other)
    written = scaffold(catalogue, slug, kinds[0] if kinds else "plain")
    if not catalogue.is_absolute():
        written = [Path(os.path.relpath(path)) for path in written]
    lines = [
        *(say("wrote {path}", path=path) for path in written),
        say("next: replace everything that is marked TODO, then run"),
        "  " + suggested("problem verify", [slug], RepeatedOptions(problems=(str(catalogue),))),
    ]
    emit("\n".join(map(clean_line, lines)))
