"""``judge schema report``."""

from __future__ import annotations

import json

import jsonschema

from tests.cli.running import Judge


def test_schema_is_valid_and_named(judge: Judge) -> None:
    ran = judge("schema", "report")
    assert (ran.status, ran.err) == (0, "")
    schema = json.loads(ran.out)
    assert schema["title"] == "judge-report/1"
    jsonschema.Draft202012Validator.check_schema(schema)


def test_schema_knows_every_field_of_the_contract(judge: Judge) -> None:
    fields = json.loads(judge("schema", "report").out)["$defs"]["Report"]["properties"]
    contract = """
        schema judge problem digest file source_sha256 backend seed verdict score passed total samples hidden
        cpu_s wall_s memory_mib limits diagnosis cases failure sandbox shown groups slowest_case_s
    """
    assert set(fields) == set(contract.split())


def test_schema_of_a_grade(judge: Judge) -> None:
    ran = judge("schema", "grade")
    assert (ran.status, ran.err) == (0, "")
    schema = json.loads(ran.out)
    assert schema["title"] == "judge-grade/1"
    jsonschema.Draft202012Validator.check_schema(schema)
