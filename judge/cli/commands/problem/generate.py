"""``judge problem generate``: the cases that a package's generator makes."""

from __future__ import annotations

from pathlib import Path

import click

from judge.cli.support.environment import columns
from judge.cli.support.options import complete_slug, json_option, open_session, problems_option, seed_option
from judge.cli.support.output import emit, emit_json, say_count
from judge.text.clean import clean_line, cut, pad
from judge.verify.generating import Listed, listed


@click.command()
@click.argument("slug", shell_complete=complete_slug)
@seed_option
@json_option
@problems_option
def generate(slug: str, seed: str, as_json: bool, problems: tuple[Path, ...]) -> None:
    """The cases that the generator makes, by size: id, number of elements, and what each is meant to catch."""
    with open_session(problems) as session:
        cases = listed(session, session.catalogue.find(slug), seed)
    if as_json:
        emit_json(cases)
    else:
        emit(_table(cases))


def _table(cases: list[Listed]) -> str:
    names = max([len(case.id) for case in cases], default=0)
    lines = [f"{pad(case.id, names)}  {case.size:>9}  {clean_line(case.why, 400)}" for case in cases]
    count = say_count("{count} case", "{count} cases", len(cases))
    return "\n".join([*(cut(line, columns()).rstrip() for line in lines), count])
