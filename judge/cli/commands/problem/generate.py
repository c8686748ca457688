"""``judge problem generate``: the cases that a package's generator makes."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from judge.cli.support.environment import columns, home, language
from judge.cli.support.options import complete_slug, further_catalogues, json_option, problems_option
from judge.cli.support.output import emit
from judge.session import Session
from judge.text.clean import clean_line, cut, pad
from judge.text.messages import translate_count
from judge.verify.generating import Listed, listed


@click.command()
@click.argument("slug", shell_complete=complete_slug)
@click.option("--seed", envvar="JUDGE_SEED", default="default", metavar="TEXT", help="Generate from this seed.")
@json_option
@problems_option
def generate(slug: str, seed: str, as_json: bool, problems: tuple[Path, ...]) -> None:
    """The cases that the generator makes, by size: id, number of elements, and what each is meant to catch."""
    with Session(home(), further_catalogues(problems)) as session:
        cases = listed(session, session.catalogue.find(slug), seed)
    emit(msgspec.json.encode(cases).decode() if as_json else _table(cases))


def _table(cases: list[Listed]) -> str:
    names = max([len(case.id) for case in cases], default=0)
    lines = [f"{pad(case.id, names)}  {case.size:>9}  {clean_line(case.why, 400)}" for case in cases]
    count = translate_count("{count} case", "{count} cases", len(cases), language())
    return "\n".join([*(cut(line, columns()).rstrip() for line in lines), count])
