"""The schemas of formats that other programs read. Each says where it comes from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator


def read_checked(text: str, name: str) -> dict[str, Any]:
    """The JSON document, which the schema of that name allows."""
    schema = json.loads(Path(__file__).with_name("schemas").joinpath(f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    document: dict[str, Any] = json.loads(text)
    Draft202012Validator(schema).validate(document)
    return document
