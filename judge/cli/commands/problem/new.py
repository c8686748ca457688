"""``judge problem new``: a package to be filled in."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli.support.console import emit, say
from judge.cli.support.options import catalogue_option
from judge.scaffold.package import Kind, scaffold
from judge.text.clean import clean_line
from judge.text.suggestions import Given, suggested


@click.command()
@click.argument("slug")
@catalogue_option
@click.option("--ml", "kind", flag_value="arrays", help="With arrays and gradients, for all array libraries.")
@click.option("--class", "kind", flag_value="class", help="For a class, whose operations are called one after another.")
@click.option("--module", "kind", flag_value="module", help="For a module of PyTorch.")
@click.option("--program", "kind", flag_value="program", help="For a program that reads standard input.")
@click.option("--harness", "kind", flag_value="harness", help="With a harness, which calls what the solution returns.")
def new(slug: str, catalogue: Path, kind: Kind | None) -> None:
    """Write a new package: complete and valid, with placeholders marked TODO. Never overwrites.

    Its starters go into the folder solutions_template beside the folder of problems.
    """
    written = scaffold(catalogue, slug, kind or "plain")
    lines = [
        *(say("wrote {path}", path=path) for path in written),
        say("next: replace everything that is marked TODO, then run"),
        "  " + suggested("problem verify", [slug], Given(problems=(str(catalogue),))),
    ]
    emit("\n".join(map(clean_line, lines)))
