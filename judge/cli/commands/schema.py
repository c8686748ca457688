"""``judge schema``: the published forms of what is printed as JSON."""

from __future__ import annotations

import json

import click

from judge.cli.support.output import emit


@click.command()
def report() -> None:
    """The JSON Schema of the report that --json prints (judge-report/1)."""
    from judge.reporters.submission.json import schema as report_schema

    emit(json.dumps(report_schema(), indent=2))


@click.command()
def grade() -> None:
    """The JSON Schema of a group's result that 'judge grade --json' prints (judge-grade/1)."""
    from judge.reporters.group.json import schema as grade_schema

    emit(json.dumps(grade_schema(), indent=2))
