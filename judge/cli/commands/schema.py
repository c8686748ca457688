"""``judge schema``: print the JSON Schemas of the JSON output."""

from __future__ import annotations

import json
from importlib import import_module

import click

from judge.cli.support.console import emit

_REPORTERS = {"report": "judge.reporters.submission.json", "grade": "judge.reporters.group.json"}


@click.command(no_args_is_help=True)
@click.argument("name", type=click.Choice(list(_REPORTERS)))
def schema(name: str) -> None:
    """Print the JSON Schemas of the JSON output.

    \b
    judge schema report   the report that --json prints (judge-report/1)
    judge schema grade    what 'judge grade --json' prints (judge-grade/1)
    """
    emit(json.dumps(import_module(_REPORTERS[name]).schema(), indent=2))
