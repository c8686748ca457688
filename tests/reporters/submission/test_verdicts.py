"""The judge's own words in two languages."""

from __future__ import annotations

import msgspec
import pytest

from judge.models import Tally, Verdict
from judge.reporters import View
from judge.reporters.submission.terminal import render
from judge.text.clean import width
from tests.reporters.reports import made


def test_every_verdict_has_a_name_in_both_languages() -> None:
    for verdict in Verdict:
        assert View().verdict_name(verdict).isascii()
        assert not View(language="zh").verdict_name(verdict).isascii()


def test_chinese_labels_line_up() -> None:
    lines = render(made(), View(language="zh")).splitlines()
    assert lines[0] == "WA  three-sum：答案错误 · 样例 2/2 · 隐藏用例 49/58"
    labelled = [line for line in lines if line.startswith("    ") and line[4:].strip() and line[4] != " "]
    assert [line.split()[0] for line in labelled] == ["考察", "参数", "期望", "实际", "原因"]
    starts = {width(line) - width(line[4:].split("  ", 1)[-1].lstrip()) for line in labelled}
    assert len(starts) == 1


@pytest.mark.parametrize("columns", [40, 80])
def test_chinese_fits(columns: int) -> None:
    shown = render(made(diagnosis="错误" * 60), View(language="zh", width=columns))
    assert max(width(line) for line in shown.splitlines()[1:-1]) <= columns


def test_accepted_in_chinese() -> None:
    report = made(verdict=Verdict.AC, failure=msgspec.UNSET, hidden=Tally(passed=58, total=58), cases=())
    report = msgspec.structs.replace(report, memory_mib=0.1)
    assert render(report, View(language="zh")).endswith("最慢用例 <1 ms（限 2.0 s） · CPU 共 0.31 s · 不到 1 MiB")
