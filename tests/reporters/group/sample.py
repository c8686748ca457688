"""A made-up group, three members and four problems, with every verdict: reporters are tested without judging."""

from __future__ import annotations

from typing import Any

import msgspec

from judge.models import CaseResult, Failure, GroupTally, Isolation, Limits, Report, Tally, Text, Verdict
from judge.models.grade import Cell, Column, Grade, Late, Requirement, Row, SkippedFile

AC, WA, TLE, MLE, OLE, RE, CE, RV, IE, SK = Verdict

LOST = "the judge itself failed; this is not your code's fault (the sandbox was lost)"  # of the verdict IE

COLUMNS = (
    Column(
        slug="three-sum", title=Text(en="3Sum", zh="三数之和"), difficulty="medium", due="2026-03-01T18:00:00+00:00"
    ),
    Column(
        slug="lru-cache",
        title=Text(en="LRU Cache", zh="LRU 缓存"),
        difficulty="medium",
        worth=2.0,
        due="2026-03-02T18:00:00+00:00",
        required=True,
    ),
    Column(slug="softmax", topics=("transformer",), title=Text(en="Softmax", zh="Softmax"), difficulty="easy"),
    Column(slug="rms-norm", title=Text(en="RMSNorm", zh="RMSNorm"), difficulty="easy"),
)


def result(case_id: str, verdict: Verdict = AC, message: str = "", **more: Any) -> CaseResult:
    """Return the result of a case; its group is the part of its id before the slash."""
    group = case_id.partition("/")[0]
    fields = {"cpu_s": 0.0021, "memory_mib": 1.5, **more}
    return CaseResult(id=case_id, group=group, hidden=group != "sample", verdict=verdict, message=message, **fields)


def report(problem: str, file: str, cases: tuple[CaseResult, ...], **changed: Any) -> Report:
    """Return the report of these cases; ``changed`` replaces fields."""
    first = next((case for case in cases if case.verdict is not AC), None)
    passed = sum(case.verdict is AC for case in cases)
    fields: dict[str, Any] = {
        "judge": "0.1.0",
        "problem": problem,
        "digest": "d" * 64,
        "file": file,
        "source_sha256": f"{sum(map(ord, file)):064x}",
        "backend": "numpy" if problem in ("softmax", "rms-norm") else "python",
        "seed": "default",
        "verdict": first.verdict if first else AC,
        "score": round(passed / len(cases), 4),
        "passed": passed,
        "total": len(cases),
        "samples": _tally(cases, hidden=False),
        "hidden": _tally(cases, hidden=True),
        "cpu_s": round(sum(case.cpu_s for case in cases), 6),
        "wall_s": 0.25,
        "memory_mib": max(case.memory_mib for case in cases),
        "limits": Limits(cpu_s=2.16, wall_s=6.48, speed_factor=1.08),
        "cases": cases,
        "sandbox": Isolation(landlock=7, seccomp=True, namespaces=("user", "net", "ipc"), rlimits=True, degraded=()),
        "failure": Failure(id=first.id) if first else msgspec.UNSET,
    }
    return Report(**{**fields, **changed})


def _tally(cases: tuple[CaseResult, ...], *, hidden: bool) -> Tally:
    mine = [case for case in cases if case.hidden is hidden]
    return Tally(passed=sum(case.verdict is AC for case in mine), total=len(mine))


def cell(member: str, judged: Report, **changed: Any) -> Cell:
    """The cell of a report, in the group's own words; ``changed`` replaces fields."""
    groups = dict.fromkeys(case.group for case in judged.cases)
    fields: dict[str, Any] = {
        "member": member,
        "problem": judged.problem,
        "file": f"{member}/{judged.file}",
        "score": judged.score,
        "points": judged.score,
        "report": judged,
        "parts": tuple(_part(group, judged.cases) for group in groups),
        "committed": "2026-02-27T09:12:00+00:00",
    }
    return Cell(**{**fields, **changed})


def _part(group: str, cases: tuple[CaseResult, ...]) -> GroupTally:
    mine = [case for case in cases if case.group == group]
    return GroupTally(group=group, passed=sum(case.verdict is AC for case in mine), total=len(mine))


def _passing() -> tuple[CaseResult, ...]:
    return (result("sample/1"), result("secret/dups"), result("secret/zeros"), result("generated/1"))


def _ada() -> tuple[Cell, ...]:
    wrong = (
        result("sample/1"),
        result("secret/axis", WA, "differs at [0, 1]: expected 0.5, got 0.25", detail="value"),
        result("generated/1"),
        result("generated/2"),
    )
    late = Late(committed="2026-03-03T09:30:00+00:00", days=1, percent=10.0)
    return (
        cell("ada", report("three-sum", "three_sum.py", _passing())),
        cell("ada", report("lru-cache", "lru_cache.py", _passing()), points=1.8, late=late, committed=late.committed),
        cell("ada", report("softmax", "softmax.py", wrong, diagnosis="looks over the wrong axis")),
        cell("ada", report("rms-norm", "rms_norm.py", _passing())),
    )


def _li_bo() -> tuple[Cell, ...]:
    slow = (
        result("sample/1"),
        result("secret/dups"),
        result("generated/1", TLE, "took 2.41 s of CPU time; the limit is 2.16 s", cpu_s=2.41),
        result("generated/2", SK),
    )
    raised = (
        result("sample/1"),
        result("secret/evict", RE, "KeyError: 3"),
        result("secret/one", RE, "KeyError: 1"),
        result("generated/1", RE, "KeyError: 7"),
    )
    traced = Failure(
        id="secret/evict",
        input=['["LRUCache", "get"]', "[[2], [3]]"],
        expected="[null, -1]",
        why="a key that was never put",
        stdout="looking for 3\n",
        traceback=(
            'Traceback (most recent call last):\n  File "lru_cache.py", line 14, in get\n'
            "    return self.items[key]\nKeyError: 3"
        ),
    )
    broken = (result("sample/1", CE, "SyntaxError: '(' was never closed (line 5)"), result("generated/1", SK))
    member = "李博"
    return (
        cell(member, report("three-sum", "three_sum.py", slow)),
        cell(member, report("lru-cache", "lru_cache.py", raised, failure=traced), points=0.5, line=14),
        cell(member, report("softmax", "softmax.py", broken), line=5),
        cell(member, report("rms-norm", "rms_norm.py", _passing()), committed=None),
    )


def _cleo() -> tuple[Cell, ...]:
    forbidden = (
        result("sample/1", RV, "your code tried to open a network connection; the sandbox allows only computing"),
        result("secret/dups", SK),
    )
    lost = (result("sample/1", IE, "the sandbox was lost"), result("generated/1", SK))
    greedy = (
        result("sample/1"),
        result("generated/1", MLE, "used 301 MiB; the limit is 256 MiB", memory_mib=301.0),
        result("generated/2", OLE, "printed or returned more than 1024 KiB"),
        result("generated/3"),
    )
    return (
        cell("cleo", report("three-sum", "three_sum.py", forbidden)),
        cell("cleo", report("softmax", "softmax.py", lost)),
        cell("cleo", report("rms-norm", "rms_norm.py", greedy, backend="torch")),
    )


def sample() -> Grade:
    """The group: ada did well, 李博 in part, cleo submitted three of four; the judge failed once."""
    return Grade(
        judge="0.1.0",
        title="Study group, week 9",
        seed="default",
        possible=5.0,
        columns=COLUMNS,
        rows=(
            Row(member="ada", rank=1, points=4.55, solved=3, submitted=4),
            Row(member="李博", rank=2, points=2.0, solved=1, submitted=4),
            Row(member="cleo", rank=3, points=0.5, solved=0, submitted=3),
        ),
        cells=(*_ada(), *_cleo(), *_li_bo()),
        skipped=(SkippedFile(file="cleo/twosum.py", reason="there is no problem 'twosum'; did you mean 'three-sum'?"),),
        requirements=(
            Requirement(text="at least 40 % of the points", missed_by=("cleo",)),
            Requirement(text="lru-cache accepted", missed_by=("cleo", "李博")),
            Requirement(text="rms-norm submitted", missed_by=()),
        ),
        drop_lowest=0,
    )


def alone(member: str, grade: Grade | None = None) -> Grade:
    """The group with that member only."""
    whole = grade or sample()
    return msgspec.structs.replace(
        whole,
        rows=tuple(row for row in whole.rows if row.member == member),
        cells=tuple(cell for cell in whole.cells if cell.member == member),
    )


def poisoned(text: str) -> Grade:
    """李博's part of the group with this text wherever a solution, a member, a file's name or a package may choose."""
    grade = _poisoned(alone("李博"), text)
    assert isinstance(grade, Grade)
    return grade


_CHOSEN = frozenset(
    {"member", "file", "title", "en", "zh", "message", "detail", "id", "group", "stdout", "traceback", "diagnosis"}
    | {"reason", "text", "expected", "actual", "why"}
)


def _poisoned(value: object, text: str) -> object:
    if isinstance(value, tuple | list):
        return type(value)(_poisoned(one, text) for one in value)
    if not isinstance(value, msgspec.Struct):
        return value
    fields = {name: getattr(value, name) for name in value.__struct_fields__}
    changed = {name: _text(name, old, text) for name, old in fields.items()}
    return msgspec.structs.replace(value, **changed)


def _text(name: str, old: object, text: str) -> object:
    if name in _CHOSEN and isinstance(old, str):
        return text
    if name in ("missed_by", "input"):
        return type(old)(text for _ in old) if isinstance(old, tuple | list) else old
    return _poisoned(old, text)
