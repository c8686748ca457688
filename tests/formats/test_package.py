"""Writing an imported problem as a package."""

from __future__ import annotations

from pathlib import Path

from judge import toml
from judge.formats.package import ForeignCase, ForeignProblem, under_free_name, write_package
from judge.text.messages import phrase


def test_texts_and_keys_of_any_kind_are_read_back_from_problem_toml(tmp_path: Path) -> None:
    odd = 'quotes " and \\ , 中文, é and {{ braces }}'
    problem = ForeignProblem(
        slug="odd",
        title=odd,
        source=odd,
        statement="x",
        entry={"kind": "function", "name": "f", "params": {"a key": "plain", "b": "plain"}, "returns": "plain"},
        check={"kind": "float", "rtol": 1e-6, "atol": 0.0},
        samples=[ForeignCase(id="1", args=[1], expected=1)],
        secret=[],
        topics=("a", odd),
        limits={"cpu_s": 2.5, "memory_mib": 64},
    )
    text = (write_package(problem, tmp_path) / "problem.toml").read_text("utf-8")
    assert toml.loads(text) == {
        "title": {"en": odd, "zh": odd},
        "difficulty": "medium",
        "topics": ["a", odd],
        "source": odd,
        "entry": problem.entry,
        "check": problem.check,
        "limits": problem.limits,
    }
    assert '\nparams = {"a key" = "plain", b = "plain"}\n' in text


def test_a_problem_gets_another_name_if_its_own_is_taken() -> None:
    problem = ForeignProblem(
        slug="three-sum",
        title="",
        source="",
        statement="",
        entry={},
        check={},
        samples=[],
        secret=[],
        notes=(phrase("{problem}: write points", problem="three-sum"),),
    )
    assert under_free_name(problem, {"two-sum"}) is problem
    renamed = under_free_name(problem, {"three-sum", "three-sum-2"})
    assert renamed.slug == "three-sum-3"
    assert [str(note).partition(",")[0] for note in renamed.notes] == [
        "three-sum: another problem has that name; imported as three-sum-3",
        "three-sum-3: write points",
    ]
