"""``judge problem import`` as an author types it."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import Judge

FILES = {
    "problem.yaml": "name: Sum\nsource: tests\n",
    "statement/problem.en.md": "Add two numbers.\n",
    "submissions/accepted/total.py": "print(sum(map(int, input().split())))\n",
}
CASE = {"data/secret/1.in": "1 2\n", "data/secret/1.ans": "3\n"}


def _write(judge: Judge, files: dict[str, str]) -> None:
    for name, text in files.items():
        (judge.folder / "total" / name).parent.mkdir(parents=True, exist_ok=True)
        judge.write(f"total/{name}", text)


def test_an_imported_problem_is_in_the_folder_that_is_recommended(judge: Judge) -> None:
    _write(judge, FILES | CASE)
    ran = judge("problem", "import", "total", "--format", "kattis", "--dir", "taken")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines() == ["imported 1 of 1 problems to taken", "  judge list --problems taken"]
    assert "total" in judge("list", "--problems", "taken").out


def test_a_problem_without_cases_is_not_imported_and_the_reason_is_given(judge: Judge, tmp_path: Path) -> None:
    _write(judge, FILES)
    ran = judge("problem", "import", "total", "--format", "kattis", "--dir", "taken")
    assert ran.status == 1
    reason = "is not imported, because data/ holds no .in file with an .ans file; add the cases"
    assert ran.err == f"judge: total: {reason}\n"
    assert ran.out == "imported 0 of 1 problems to taken\n"
    assert not (tmp_path / "taken").exists()


def test_where_several_answers_are_right_the_exported_one_is_that_of_the_reference(judge: Judge) -> None:
    exported = judge("problem", "export", "two-sum", "pairs.jsonl", "--format", "humaneval")
    assert exported.status == 0
    ran = judge("problem", "import", "pairs.jsonl", "--format", "humaneval", "--dir", "taken")
    assert ran.out.splitlines()[0] == "imported 1 of 1 problems to taken"
