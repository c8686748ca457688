"""``judge problem generate``: the cases that a package's generator makes."""

from __future__ import annotations

from pathlib import Path

import click

from judge.catalog import layout
from judge.catalog.cases import generate_cases
from judge.catalog.reading import read_source
from judge.cli.support.console import columns, emit, emit_json, language, say_count
from judge.cli.support.options import complete_slug, json_option, open_session, problems_option, seed_option
from judge.errors import UsageError
from judge.models import Language, Problem, Record
from judge.session import Session
from judge.text.clean import clean_line, cut, pad
from judge.values import wire
from judge.verify.shrink_steps import elements


class GeneratedCase(Record, frozen=True, kw_only=True, omit_defaults=False):
    """A generated case: ``size`` counts all elements of its arguments, ``size_bytes`` is the size of their encoding."""

    id: str
    group: str
    size: int
    size_bytes: int
    why: str


@click.command()
@click.argument("slug", shell_complete=complete_slug)
@seed_option
@json_option
@problems_option
def generate(slug: str, seed: str, as_json: bool, problems: tuple[Path, ...]) -> None:
    """List the cases that the generator makes: id, number of elements, and what each case is meant to catch."""
    with open_session(problems) as session:
        cases = list_cases(session, session.catalogue.find(slug), seed, language())
    if as_json:
        emit_json(cases)
        return
    names = max([len(case.id) for case in cases], default=0)
    for case in cases:
        emit(cut(f"{pad(case.id, names)}  {case.size:>9}  {clean_line(case.why, 400)}", columns()).rstrip())
    emit(say_count("{count} case", "{count} cases", len(cases)))


def list_cases(session: Session, problem: Problem, seed: str, lang: Language = "en") -> list[GeneratedCase]:
    """Return the generated cases in their order. Raises UsageError without a generator, PackageError, SandboxError."""
    if read_source(problem, layout.GENERATOR) is None:
        raise UsageError(
            "{slug} has no generator.py: all its cases are in {secret}", slug=problem.slug, secret=layout.SECRET
        )
    return [
        GeneratedCase(
            id=case.id,
            group=case.group,
            size=elements(wire.unpack(case.args)),
            size_bytes=len(case.args),
            why=case.why.in_language(lang),
        )
        for case in generate_cases(problem, seed, session.package_runner)
    ]
