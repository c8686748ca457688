from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from judge.catalog.files import read_bytes
from judge.catalog.reading import read_problem, read_samples, read_secret, read_source, read_statement
from judge.errors import PackageError
from judge.models import Problem
from judge.values.wire import Array, unpack
from tests.catalog.conftest import PROBLEM_TOML, Files, WritePackage, line, with_entry

CLASS_TOML = PROBLEM_TOML.replace('"function"', '"class"').replace('b = "plain"', 'b = "array"')


def read_all(folder: Path) -> Problem:
    problem = read_problem(folder)
    for language in ("en", "zh"):
        read_statement(problem, language)
    read_samples(problem)
    read_secret(problem)
    return problem


def test_problem_holds_what_the_toml_says(write_package: WritePackage) -> None:
    folder = write_package({})
    problem = read_all(folder)
    assert (problem.slug, problem.folder, problem.difficulty) == ("add-two", str(folder), "easy")
    assert (problem.title.en, problem.title.zh) == ("Add", "相加")
    assert (problem.entry.name, problem.entry.params) == ("add", {"a": "plain", "b": "plain"})
    assert (problem.limits.cpu_s, problem.limits.wall_s, problem.limits.memory_mib) == (1.0, 6.0, 256)
    assert (problem.forbid, len(problem.hints), problem.backends) == (("sum",), 1, ("python",))
    assert read_statement(problem, "zh").startswith("# 相加")
    assert read_source(problem, "checker.py") is None


def test_cases_of_both_files(write_package: WritePackage) -> None:
    problem = read_problem(write_package({"data/secret.jsonl": line(id="x", args=[1], group="edges", gradient=False)}))
    (sample,), (secret,) = read_samples(problem), read_secret(problem)
    assert (sample.id, sample.group, sample.hidden) == ("sample/1", "sample", False)
    assert (unpack(sample.args), unpack(sample.expected or b"")) == ([1, 2], 3)
    assert (secret.id, secret.group, secret.hidden, secret.why.en) == ("secret/x", "edges", True, "because")
    assert (secret.expected, secret.gradient) == (None, False)


def test_a_reason_may_be_given_in_both_languages(write_package: WritePackage) -> None:
    files: Files = {"data/secret.jsonl": line(id="x", args=[1], why={"en": "one", "zh": "一"}) + line(id="y", args=[2])}
    both, one = read_secret(read_problem(write_package(files)))
    assert (both.why.in_language("en"), both.why.in_language("zh")) == ("one", "一")
    assert both.why != one.why
    assert one.why.en == one.why.zh == "because"


def test_null_is_an_answer(write_package: WritePackage) -> None:
    problem = read_problem(write_package({"data/secret.jsonl": line(args=[1, 2], expected=None)}))
    assert unpack(read_secret(problem)[0].expected or b"") is None


def test_crlf_blank_lines_and_absent_secrets(write_package: WritePackage) -> None:
    folder = write_package({"data/sample.jsonl": line(args=[], expected=0).replace("\n", "\r\n\r\n")})
    (folder / "data/secret.jsonl").unlink()
    problem = read_problem(folder)
    assert len(read_samples(problem)) == 1
    assert read_secret(problem) == ()


def test_arrays_by_type_and_by_mark(write_package: WritePackage) -> None:
    marked = {"dtype": "bfloat16", "data": [1.0]}
    files: Files = {
        "problem.toml": with_entry(a="array", b="plain", returns="array"),
        "data/sample.jsonl": line(args=[[1.5]], expected=[1])
        + line(id="2", args=[None, {"w": marked}], expected=[marked, marked]),
    }
    problem = read_problem(write_package(files))
    first, second = read_samples(problem)
    assert unpack(first.args) == [Array("float64", (1,), b"\0\0\0\0\0\0\xf8?")]
    assert (first.backends, second.backends) == ((), ("torch",))
    one = Array("bfloat16", (1,), b"\x80?")
    assert unpack(second.args) == [None, {"w": one}]
    assert unpack(second.expected or b"") == [one, one]


def test_class_takes_constructor_arguments_and_operations(write_package: WritePackage) -> None:
    args = [[2, [1, 2]], [["put", 1], ["get", 1]]]
    files: Files = {"problem.toml": CLASS_TOML, "data/sample.jsonl": line(args=args, expected=[None, 1])}
    (sample,) = read_samples(read_problem(write_package(files)))
    (capacity, array), operations = unpack(sample.args)
    assert (capacity, array.shape, operations) == (2, (2,), args[1])
    assert unpack(sample.expected or b"") == [None, 1]


def test_digest_is_of_names_and_contents_alone(write_package: WritePackage, tmp_path: Path) -> None:
    folder = write_package({"__pycache__/x.pyc": b"1", ".hidden": "2", "data/.keep": "3"})
    digest = read_problem(folder).digest
    moved = tmp_path / "elsewhere" / "add-two"
    shutil.copytree(folder, moved, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    os.utime(moved / "reference.py", (1, 1))
    assert read_problem(moved).digest == digest
    (moved / "reference.py").write_text("def add(a, b): return b + a\n")
    assert read_problem(moved).digest != digest
    (folder / "submissions/accepted/plus.py").rename(folder / "submissions/accepted/minus.py")
    assert read_problem(folder).digest != digest


SECRET, SAMPLE, TOML = "data/secret.jsonl", "data/sample.jsonl", "problem.toml"


def test_both_digests_come_from_one_reading(write_package: WritePackage, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_package({})
    read: list[str] = []

    def noted(path: Path, limit: int) -> bytes:
        read.append(path.relative_to(folder).as_posix())
        return read_bytes(path, limit)

    monkeypatch.setattr("judge.catalog.files.read_bytes", noted)
    read_problem(folder)
    assert read.count("data/sample.jsonl") == 1


def toml(old: str, new: str) -> Files:
    assert old in PROBLEM_TOML
    return {TOML: PROBLEM_TOML.replace(old, new)}


BROKEN: dict[str, tuple[Files, str]] = {
    "misspelt key": (toml("cpu_s", "cpu_sec"), "problem.toml: limits.cpu_sec: unknown key; did you mean 'cpu_s'?"),
    "key in another's table": (
        toml("[limits]", "[limits]\nname = 'x'"),
        "problem.toml: limits.name: unknown key here; write it under [entry]",
    ),
    "key below a table": (
        toml("[limits]", "[limits]\ntitle = 'x'"),
        "problem.toml: limits.title: unknown key here; write it above the first [table]",
    ),
    "misspelt table": (toml("[rules]", "[ruls]"), "problem.toml: ruls: unknown key; did you mean 'rules'?"),
    "misspelt required key": (toml("name =", "nmae ="), "problem.toml: entry.nmae: unknown key; did you mean 'name'?"),
    "misspelt language": (
        toml('zh = "哪', 'cn = "哪'),
        "problem.toml: hints[0].cn: unknown key; known: en, zh",
    ),
    "unknown key with a newline": (
        toml("[limits]", '[limits]\n"a\\nb" = 1'),
        "problem.toml: limits.'a\\nb': unknown key; known: cpu_s, memory_mib, output_kib",
    ),
    "missing key": (
        toml('source = "primary school"\n', ""),
        "problem.toml: source: missing; add it (docs/problems.md)",
    ),
    "wrong type": (
        toml("cpu_s = 1", 'cpu_s = "1"'),
        "problem.toml: limits.cpu_s: '1' is of the wrong type; write a number",
    ),
    "limit out of range": (
        toml("cpu_s = 1", "cpu_s = 0"),
        "problem.toml: limits.cpu_s: '0' is too small; write more than 0",
    ),
    "infinite limit": (
        toml("cpu_s = 1", "cpu_s = inf"),
        "problem.toml: limits.cpu_s: 'inf' is of the wrong type; write a finite number",
    ),
    "unknown choice": (
        toml('"easy"', '"esay"'),
        "problem.toml: difficulty: 'esay' is not one of easy, medium, hard",
    ),
    "unknown type": (
        toml('a = "plain"', 'a = "plane"'),
        "problem.toml: entry.params.a: 'plane' is not one of plain, array, "
        "list-node, list-nodes, cyclic-list, list-position, random-list, tree-node, distinct-tree, "
        "tree-position",
    ),
    "no key of a state dict": (
        toml('returns = "plain"', 'returns = "plain"\nzeros = ["ffn/0"]'),
        "problem.toml: entry.zeros[0]: 'ffn/0' is not a key of a state dict; write it like layers.0.weight",
    ),
    "a result as a parameter": (
        toml('a = "plain"', 'a = "list-position"'),
        "problem.toml: entry: params: list-position is a type of results; write cyclic-list",
    ),
    "a node of no tree": (
        toml('a = "plain"', 'a = "tree-position"'),
        "problem.toml: entry: params: tree-position needs a parameter of the type distinct-tree before it; declare one",
    ),
    "in place of nothing": (
        toml('returns = "plain"', 'returns = "plain"\nin_place = "z"'),
        "problem.toml: entry: in_place: z is not a parameter that a solution may change; remove it",
    ),
    "no Python name": (
        toml('name = "add"', 'name = "a-b"'),
        "problem.toml: entry.name: 'a-b' is not a Python name; use letters, digits and _",
    ),
    "escape in the title": (
        toml('en = "Add"', 'en = "A\\u001b[2J"'),
        "problem.toml: title.en: holds the control character U+001B; remove it",
    ),
    "empty hint": (toml('"Which operator?"', '" "'), "problem.toml: hints[0].en: is empty; write a text"),
    "option of another check": (
        toml('kind = "exact"', 'kind = "exact"\ninner = true'),
        'problem.toml: check: inner belongs to kind = "unordered", not "exact"; remove it',
    ),
    "array check without arrays": (
        toml('kind = "exact"', 'kind = "array"'),
        'problem.toml: check.kind = "array", but no type in entry is "array"; correct entry.params or returns',
    ),
    "tolerance of three": (
        toml('kind = "exact"', 'kind = "array"\ntolerance = { float32 = [1, 2, 3] }'),
        "problem.toml: check.tolerance.float32: is not a tolerance; write two numbers [rtol, atol], neither negative",
    ),
    "custom without checker": (
        toml('kind = "exact"', 'kind = "custom"'),
        'checker.py: missing, but check.kind = "custom" in problem.toml; write it',
    ),
    "checker without custom": (
        {"checker.py": ""},
        'problem.toml: check.kind: checker.py exists but is unused; write kind = "custom" or remove it',
    ),
    "no TOML": (
        toml("[limits]", "[limits"),
        "problem.toml:15: not TOML: Expected ']' at the end of a table declaration; correct it",
    ),
    "TOML not UTF-8": ({TOML: b"title = 1\n\xff"}, "problem.toml:2: not UTF-8; save the file in that encoding"),
    "misspelt file": ({"generater.py": ""}, "'generater.py': unknown file; did you mean 'generator.py'?"),
    "misspelt verdict": (
        {"submissions/wrong_anwser/x.py": ""},
        "'submissions/wrong_anwser': unknown verdict; did you mean 'wrong_answer'?",
    ),
    "submission without verdict": (
        {"submissions/x.py": ""},
        "'submissions/x.py': its verdict is not stated; move it into a folder such as submissions/accepted",
    ),
    "too deep": ({f"{'d/' * 10}x.md": ""}, "'d/d/d/d/d/d/d/d/d': folders are nested too deeply; flatten them"),
    "statement with an escape": (
        {"statement/problem.en.md": "# Add\n\x1b[31m"},
        "statement/problem.en.md:2: control character U+001B; remove it, or write it as an escape",
    ),
    "no sample": ({SAMPLE: "\n"}, "data/sample.jsonl: holds no case; write at least one"),
    "sample without answer": (
        {SAMPLE: line(args=[1, 2])},
        "data/sample.jsonl:1: expected: missing; a sample shows its answer",
    ),
    "secret without why": (
        {SECRET: line(args=[1, 2]) + '{"id": "2", "args": [1, 2]}'},
        "data/secret.jsonl:2: why: missing; say which mistake this case catches",
    ),
    "duplicate id": (
        {SECRET: line(args=[1, 2]) + "\n" + line(args=[1, 2])},
        "data/secret.jsonl:3: id: '1' is also in line 1; give each its own",
    ),
    "bad id": (
        {SECRET: line(id="../x", args=[])},
        "data/secret.jsonl:1: id: '../x' is not an id; use up to 64 letters, digits, '.', '_' and '-'",
    ),
    "id of the wrong type": (
        {SECRET: line(id=1, args=[])},
        "data/secret.jsonl:1: id: '1' is of the wrong type; write a string",
    ),
    "misspelt key of a case": (
        {SECRET: line(args=[1, 2], expectd=3)},
        "data/secret.jsonl:1: expectd: unknown key; did you mean 'expected'?",
    ),
    "case that is no object": (
        {SECRET: "[1]"},
        "data/secret.jsonl:1: '[1]' is of the wrong type; write a table",
    ),
    "no JSON": (
        {SECRET: '{"id": "1"'},
        "data/secret.jsonl:1: not JSON at column 11: Expecting ',' delimiter; write one object per line",
    ),
    "key twice": (
        {SECRET: '{"id": "1", "id": "2", "args": []}'},
        "data/secret.jsonl:1: the key 'id' occurs twice; remove one",
    ),
    "NaN": (
        {SECRET: '{"id": "1", "args": [NaN]}'},
        'data/secret.jsonl:1: NaN is not JSON; write "nan" as a string in an array',
    ),
    "too large a number": (
        {SECRET: line(args=[0]).replace("0", "1e999")},
        "data/secret.jsonl:1: args[0]: too large for a float64; write a smaller number",
    ),
    "nested without end": (
        {SECRET: '{"id": "1", "args": ' + "[" * 100_000},
        "data/secret.jsonl:1: nested too deeply; reduce the nesting",
    ),
    "very many values": (
        {SECRET: '{"id": "1", "args": [' + "[]," * 2_000_000 + "0]}"},
        "data/secret.jsonl:1: holds more than 1200000 values; write less",
    ),
    "very many lines": (
        {SECRET: "\n" * 2_000_001},
        "data/secret.jsonl: holds more than 1200000 values; write less",
    ),
    "null byte": (
        {SECRET: line(args=[1, 2]).encode() + b"\0"},
        "data/secret.jsonl:2: control character U+0000; remove it, or write it as an escape",
    ),
    "not UTF-8": (
        {SECRET: line(args=[1, 2]).encode() * 2 + b"\xff"},
        "data/secret.jsonl:3: not UTF-8; save the file in that encoding",
    ),
    "too many arguments": (
        {SECRET: line(args=[1, 2, 3])},
        "data/secret.jsonl:1: args: 3 arguments for 2 (a, b); correct args or entry.params",
    ),
    "ragged array": (
        {TOML: with_entry(a="array"), SAMPLE: line(args=[[[1], []]], expected=0)},
        "data/sample.jsonl:1: args[0][1]: ragged: 0 elements where the first one on this level has 1; "
        "make them equally long",
    ),
    "array without arrays": (
        {SECRET: line(args=[{"dtype": "int8", "data": []}])},
        "data/secret.jsonl:1: args: an array in a problem without arrays; name array in entry.params or entry.returns",
    ),
    "any-of without a list": (
        {**toml('kind = "exact"', 'kind = "any-of"'), SAMPLE: line(args=[], expected=3)},
        'data/sample.jsonl:1: expected: with check.kind = "any-of" it is the list of all answers; write at least one',
    ),
    "class without operations": (
        {TOML: CLASS_TOML, SAMPLE: line(args=[[2]], expected=[])},
        "data/sample.jsonl:1: args: a class needs two lists; "
        "write [[constructor arguments], [[method, arguments…], …]]",
    ),
    "operation that is private": (
        {TOML: CLASS_TOML, SAMPLE: line(args=[[2], [["__del__"]]], expected=[None])},
        "data/sample.jsonl:1: args[1][0]: is not an operation; "
        "write [[constructor arguments], [[method, arguments…], …]]",
    ),
    "answers of a class": (
        {TOML: CLASS_TOML, SAMPLE: line(args=[[2], [["get", 1]]], expected=[])},
        "data/sample.jsonl:1: expected: a class has one answer per operation; write a list of 1",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_package_is_reported_in_one_line(name: str, write_package: WritePackage) -> None:
    files, message = BROKEN[name]
    folder = write_package(files)
    with pytest.raises(PackageError) as caught:
        read_all(folder)
    assert str(caught.value) == f"{folder}/{message}"
    assert "\n" not in message


@pytest.mark.parametrize("name", ["problem.toml", "reference.py", "statement/problem.zh.md", "data/sample.jsonl"])
def test_missing_file(name: str, write_package: WritePackage) -> None:
    folder = write_package({})
    (folder / name).unlink()
    with pytest.raises(PackageError, match=f"{name}: missing; every package has it"):
        read_problem(folder)


def test_package_without_hidden_cases(write_package: WritePackage) -> None:
    folder = write_package({})
    (folder / "data/secret.jsonl").unlink()
    (folder / "generator.py").unlink()
    with pytest.raises(PackageError, match="or there is no hidden case"):
        read_problem(folder)


def test_folder_whose_name_is_no_slug(write_package: WritePackage) -> None:
    folder = write_package({})
    with pytest.raises(PackageError, match="'Add_Two' is not a slug; use lower-case words joined by '-'"):
        read_problem(folder.rename(folder.with_name("Add_Two")))


def test_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(PackageError, match="no such folder"):
        read_problem(tmp_path / "absent")
    (tmp_path / "file").touch()
    with pytest.raises(PackageError, match="not a folder"):
        read_problem(tmp_path / "file")


def test_links_and_special_files(write_package: WritePackage, tmp_path: Path) -> None:
    folder = write_package({})
    inner = folder / "submissions/accepted/again.py"
    inner.symlink_to("plus.py")
    assert read_problem(folder).slug == "add-two"
    inner.unlink()
    (tmp_path / "secret.txt").write_text("mine")
    for target, told in [
        (tmp_path / "secret.txt", "a link that leaves the package"),
        (tmp_path, "a link that leaves the package"),
        (folder, "a broken link"),
        (folder / "absent", "a broken link"),
    ]:
        inner.symlink_to(target)
        with pytest.raises(PackageError, match=told):
            read_problem(folder)
        inner.unlink()
    os.mkfifo(inner)
    with pytest.raises(PackageError, match="is not a regular file"):
        read_problem(folder)


def test_size_is_bounded(write_package: WritePackage) -> None:
    folder = write_package({})
    with (folder / "NOTES.md").open("wb") as file:
        file.truncate(300 << 20)
    with pytest.raises(PackageError, match="holds more than 256 MiB"):
        read_problem(folder)
    (folder / "NOTES.md").unlink()
    (folder / "statement/problem.en.md").write_text("x" * (2 << 20))
    with pytest.raises(PackageError, match=r"problem\.en\.md: larger than 1024 KiB; make it smaller"):
        read_all(folder)


def test_the_layout_of_a_case(write_package: WritePackage) -> None:
    files: Files = {
        "problem.toml": with_entry(a="array", b="plain", returns="array"),
        "data/secret.jsonl": line(id="x", args=[[1.0, 2.0], 1], layout="strided") + line(id="y", args=[[1.0], 1]),
    }
    assert [case.layout for case in read_secret(read_problem(write_package(files)))] == ["strided", "dense"]


def test_a_layout_without_arrays_is_refused(write_package: WritePackage) -> None:
    files: Files = {"data/secret.jsonl": line(args=[1, 2], layout="strided")}
    with pytest.raises(PackageError, match=r"secret\.jsonl:1: layout: strided, but the case has no array"):
        read_secret(read_problem(write_package(files)))


def test_an_unknown_layout_is_refused(write_package: WritePackage) -> None:
    files: Files = {"data/secret.jsonl": line(args=[1, 2], layout="stridden")}
    with pytest.raises(PackageError, match=r"layout: 'stridden' is not one of dense, strided"):
        read_secret(read_problem(write_package(files)))


@pytest.mark.parametrize(
    "files",
    [
        {"problem.toml": f"# a comment\n\n{PROBLEM_TOML}"},
        {"problem.toml": PROBLEM_TOML.replace("Which operator?", "Which sign?").replace("primary school", "a book")},
        {"problem.toml": PROBLEM_TOML.replace('en = "Add"', 'en = "Sum"').replace("easy", "hard")},
        {"statement/problem.en.md": "# Add\n\nReturn the sum.\n"},
        {"notes.md": "why it is as it is\n"},
    ],
)
def test_texts_change_the_digest_but_no_verdict(write_package: WritePackage, files: Files) -> None:
    before, after = read_problem(write_package({})), read_problem(write_package(files))
    assert before.digest != after.digest
    assert before.verdict_digest == after.verdict_digest


@pytest.mark.parametrize(
    "files",
    [
        {"problem.toml": PROBLEM_TOML.replace("cpu_s = 1", "cpu_s = 2")},
        {"problem.toml": PROBLEM_TOML.replace('["sum"]', "[]")},
        {"data/sample.jsonl": '{"id": "1", "args": [1, 3], "expected": 4}\n'},
        {"generator.py": "def generate(rng):\n    yield {'id': 'b', 'args': [1, 1]}\n"},
        {"reference.py": "def add(a, b):\n    return b + a\n"},
        {"submissions/wrong_answer/minus.py": "# Subtracts.\n# zh: 相减。\ndef add(a, b):\n    return a - b\n"},
    ],
)
def test_what_a_verdict_or_a_diagnosis_depends_on_changes_both(write_package: WritePackage, files: Files) -> None:
    before, after = read_problem(write_package({})), read_problem(write_package(files))
    assert before.digest != after.digest
    assert before.verdict_digest != after.verdict_digest
