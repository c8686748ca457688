"""``judge schema report``."""

from __future__ import annotations

import json

import click

from judge.cli.support.output import emit


@click.command()
def report() -> None:
    """The JSON Schema of the report that --json prints (judge-report/1)."""
    from judge.reporters.submission.json import schema

    emit(json.dumps(schema(), indent=2))
