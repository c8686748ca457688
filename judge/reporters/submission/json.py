"""The report as one line of JSON, schema ``judge-report/1``."""

from __future__ import annotations

from typing import Any

import msgspec

from judge.models import Report
from judge.reporters.submission.view import View
from judge.text.clean import visible_json

SCHEMA = "https://json-schema.org/draft/2020-12/schema"


def render(report: Report, view: View) -> str:
    """Return the whole report. ``view`` is not used."""
    return json_line(report)


def json_line(value: object) -> str:
    """Return any value as one line of JSON, in which no character acts on a terminal."""
    try:
        return visible_json(msgspec.json.encode(value).decode())
    except UnicodeEncodeError:
        # Lone surrogates, as in a file name that is not UTF-8, cannot be encoded. Escaped, they are valid JSON.
        import json

        return json.dumps(msgspec.to_builtins(value))


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of what ``render`` gives."""
    return {"$schema": SCHEMA, "title": "judge-report/1", **msgspec.json.schema(Report)}
