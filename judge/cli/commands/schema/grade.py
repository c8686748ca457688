"""``judge schema grade``."""

from __future__ import annotations

import json

import click

from judge.cli.support.output import emit


@click.command()
def grade() -> None:
    """The JSON Schema of a group's result that 'judge grade --json' prints (judge-grade/1)."""
    from judge.reporters.group.json import schema

    emit(json.dumps(schema(), indent=2))
