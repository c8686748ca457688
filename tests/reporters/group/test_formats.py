"""All formats of the table: as on file, lazily imported, clear about the judge's own failures, safe with any text."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import msgspec
import pytest
from hypothesis import given, settings

from judge.errors import UsageError
from judge.models import Verdict
from judge.reporters.group import GROUP_REPORTERS
from judge.text.clean import without_commands
from tests.reporters.group.goldens import FILES, FOLDER, SINGLE, VIEW, rendered
from tests.reporters.group.hostile import CORPUS, TEXTS
from tests.reporters.group.runner import commands
from tests.reporters.group.sample import alone, poisoned, sample

OURS = sorted(set(GROUP_REPORTERS) - {"html"})


@pytest.mark.parametrize("name", OURS)
def test_sample_is_as_on_file(name: str) -> None:
    assert rendered(name) == (FOLDER / FILES[name]).read_text(encoding="utf-8")


def test_every_format_has_a_file() -> None:
    assert sorted(FILES) == OURS
    assert {path.name for path in FOLDER.iterdir()} == set(FILES.values())


@pytest.mark.parametrize("name", OURS)
def test_a_chinese_report_has_the_colons_of_chinese(name: str) -> None:
    shown = GROUP_REPORTERS[name](
        alone("李博") if name in SINGLE else sample(), msgspec.structs.replace(VIEW, language="zh")
    )
    assert re.findall(r"[\w`）]: [\u4e00-\u9fff]|[\u4e00-\u9fff]: ", shown) == []


@pytest.mark.parametrize("name", OURS)
@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
def test_hostile_text_is_utf_8_and_printable(name: str, text: str) -> None:
    shown = GROUP_REPORTERS[name](poisoned(text), VIEW)
    shown.encode()
    assert [char for char in set(shown) if not char.isprintable()] in ([], ["\n"], ["\n", "\u3000"])


@pytest.mark.parametrize("name", sorted(set(OURS) - {"github"}))
@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
def test_hostile_text_is_no_command_in_a_log(name: str, text: str) -> None:
    shown = without_commands(GROUP_REPORTERS[name](poisoned(text), VIEW))
    assert commands(shown) == []
    if name.startswith("json"):
        json.loads(shown)


@settings(max_examples=30, deadline=None)
@given(TEXTS)
def test_any_text_is_utf_8_and_printable(text: str) -> None:
    for name in OURS:
        shown = GROUP_REPORTERS[name](poisoned(text), VIEW)
        shown.encode()
        assert not {char for char in set(shown) if not char.isprintable()} - {"\n", "\u3000"}, name


@pytest.mark.parametrize("name", [name for name in OURS if not name.startswith(("json", "ndjson"))])
def test_huge_texts_are_cut(name: str) -> None:
    assert len(GROUP_REPORTERS[name](poisoned(CORPUS["huge"]), VIEW)) < 300_000


@pytest.mark.parametrize("name", OURS)
def test_failure_of_the_judge_is_reported_as_such(name: str) -> None:
    grade = alone("cleo")
    lost = tuple(cell for cell in grade.cells if cell.verdict is Verdict.IE)
    shown = GROUP_REPORTERS[name](msgspec.structs.replace(grade, cells=lost), VIEW)
    assert "IE" in shown or VIEW.verdict_name(Verdict.IE) in shown
    if not name.startswith(("json", "ndjson", "csv", "junit")):
        assert VIEW.verdict_name(Verdict.IE) in shown
        assert "sample/1: " not in shown


@pytest.mark.parametrize("name", sorted(SINGLE))
def test_formats_for_one_member_refuse_more(name: str) -> None:
    with pytest.raises(UsageError, match=f"'{name}' is for one member, and this group has 3; .*--only"):
        GROUP_REPORTERS[name](sample(), VIEW)
    with pytest.raises(UsageError, match="nobody has submitted"):
        GROUP_REPORTERS[name](alone("nobody"), VIEW)


def test_formats_are_imported_when_they_are_asked_for() -> None:
    program = (
        "import sys, json, judge.reporters.group\n"
        "print(json.dumps([name for name in sys.modules if name.startswith('judge.reporters.group.') or "
        "name in ('xml.etree.ElementTree', 'jinja2', 'pydantic', 'rich', 'csv')]))"
    )
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True).stdout
    assert sorted(json.loads(out)) == ["judge.reporters.group.formats", "judge.reporters.group.view"]
