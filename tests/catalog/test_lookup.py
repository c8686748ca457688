from __future__ import annotations

from pathlib import Path

import pytest

from judge.catalog.cache import Cache
from judge.catalog.lookup import Catalogue, builtin_folder, slug_of_file, starters_folder
from judge.errors import PackageError, UsageError
from tests.catalog.conftest import FILES, WritePackage, write_files


@pytest.fixture
def catalogue(write_package: WritePackage) -> Catalogue:
    return Catalogue([write_package({}).parent])


def test_later_folders_add(catalogue: Catalogue, tmp_path: Path, cache: Cache) -> None:
    more = tmp_path / "more"
    write_files(more / "zero", FILES)
    write_files(more / ".draft", FILES)
    (more / "notes").mkdir()
    both = Catalogue([tmp_path / "problems", more, more], cache)
    assert both.slugs() == ("add-two", "zero")
    assert [problem.slug for problem in both.problems()] == ["add-two", "zero"]
    assert both.load("zero").folder == str(more / "zero")
    assert catalogue.slugs() == ("add-two",)


def test_a_package_that_was_just_loaded_can_be_trusted(catalogue: Catalogue, tmp_path: Path) -> None:
    loaded = catalogue.load("add-two")
    (tmp_path / "problems/add-two/problem.toml").unlink()
    assert catalogue.load("add-two", trusted_s=60.0) is loaded
    with pytest.raises(UsageError):
        catalogue.load("add-two")


def test_slug_that_is_there_twice_names_both(catalogue: Catalogue, tmp_path: Path) -> None:
    write_files(tmp_path / "more" / "add-two", FILES)
    twice = Catalogue([tmp_path / "problems", tmp_path / "more"])
    for ask in (lambda: twice.load("add-two"), twice.problems):
        with pytest.raises(PackageError) as caught:
            ask()
        assert str(tmp_path / "problems/add-two") in str(caught.value)
        assert str(tmp_path / "more/add-two") in str(caught.value)


@pytest.mark.parametrize(
    ("slug", "cure"),
    [
        ("add-to", "did you mean 'add-two'?"),
        ("Add Two", "did you mean 'add-two'?"),
        ("xyz", "to see all: judge list"),
        ("../problems/add-two", "add-two"),
    ],
)
def test_unknown_slug(catalogue: Catalogue, slug: str, cure: str) -> None:
    with pytest.raises(UsageError) as caught:
        catalogue.load(slug)
    assert str(caught.value).startswith(f"no problem is named {slug!r}; ")
    assert cure in str(caught.value)
    assert not isinstance(caught.value, PackageError)


def test_a_folder_in_the_place_of_the_file(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "problems" / "my-sum" / "problem.toml").mkdir(parents=True)
    for ask in (lambda: catalogue.load("my-sum"), catalogue.problems):
        with pytest.raises(PackageError, match=r"my-sum/problem\.toml: is not a file"):
            ask()


def test_folders_that_are_no_catalogue(write_package: WritePackage, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such folder of problems"):
        Catalogue([tmp_path / "absent"])
    package = write_package({})
    with pytest.raises(UsageError, match=f"is a single problem; name the folder that holds it: {package.parent}"):
        Catalogue([package])


def test_the_starter_is_beside_the_catalogue(catalogue: Catalogue, tmp_path: Path) -> None:
    starters = write_files(tmp_path / "solutions_template", {"add_two.py": "# judge: add-two\n"})
    assert catalogue.starter("add-two", "python") == starters / "add_two.py"
    with pytest.raises(UsageError, match="add-two has no starter for PyTorch"):
        catalogue.starter("add-two", "torch")


def test_a_link_is_no_starter(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "solutions_template").mkdir()
    (tmp_path / "secret").write_text("a key", encoding="utf-8")
    (tmp_path / "solutions_template" / "add_two.py").symlink_to(tmp_path / "secret")
    with pytest.raises(UsageError, match="has no starter"):
        catalogue.starter("add-two", "python")
    assert catalogue.starters(catalogue.load("add-two")) == []


@pytest.mark.parametrize(
    ("path", "head"),
    [
        ("x.py", b"# judge: add-two\n"),
        ("x.py", "# judge: add-two\nx = 1\n".encode("utf-16")),
        ("x.py", b"\xef\xbb\xbf# judge: add-two\n"),
        ("x.py", b'"""doc"""\r\n\n  #judge:   add-two \r\nimport math\n'),
        ("add_two.py", b"print('# judge: other')"),
        ("add-two.py", b""),
        ("add_two.py", b"#\n" * 10 + b"# judge: other\n"),
        ("problems/add-two/submissions/accepted/plus.py", b""),
        ("x.py", b"# judge: add-t\n"),
        ("x.py", b"# judge: primary-school\n"),
        ("add.py", b""),
        ("primary_school.py", b""),
        ("solution.py", b"def add(a, b):\n    return a + b\n"),
        ("solution.py", b"class Solution:\n    def add(self, a, b):\n        return a + b\n"),
    ],
)
def test_slug_of_file(catalogue: Catalogue, tmp_path: Path, path: str, head: bytes) -> None:
    assert slug_of_file(tmp_path / path, catalogue, head) == "add-two"


@pytest.mark.parametrize(
    ("path", "head", "told"),
    [
        ("add_to.py", b"", "no problem is named 'add-to'; did you mean 'add-two'? (named by the file's name)"),
        (
            "add_two.py",
            b"# judge: ad-two",
            "no problem is named 'ad-two'; did you mean 'add-two'? (named by its line '# judge:')",
        ),
        ("x.py", b"# judge: \xff\x1b[2J", "no problem is named '\ufffd\\x1b[2J'; to see all: judge list"),
        ("submissions/accepted/plus.py", b"", "no problem is named 'plus'"),
        ("add_t.py", b"", "no problem is named 'add-t'"),
        ("solution.py", b"def subtract(a, b):\n    def add(): pass\n", "no problem is named 'solution'"),
    ],
)
def test_file_of_no_known_problem(catalogue: Catalogue, tmp_path: Path, path: str, head: bytes, told: str) -> None:
    with pytest.raises(UsageError) as caught:
        slug_of_file(tmp_path / path, catalogue, head)
    assert str(caught.value).startswith(f"{tmp_path / path}: {told}")
    assert "--problem SLUG" in str(caught.value)


def test_problems_and_starters_come_with_the_judge() -> None:
    assert "three-sum" in Catalogue([builtin_folder()]).slugs()
    assert (starters_folder() / "three_sum.py").is_file()


def test_a_problem_is_found_by_any_of_its_names(catalogue: Catalogue) -> None:
    for name in ("add-two", "Add", "相加", "primary school", "prim"):
        assert catalogue.find(name).slug == "add-two"


def test_a_name_that_can_mean_several_problems(catalogue: Catalogue, tmp_path: Path) -> None:
    write_files(tmp_path / "problems" / "add-three", FILES)
    with pytest.raises(UsageError, match="'add' can mean add-three or add-two; write more of the name"):
        catalogue.find("add")
    with pytest.raises(UsageError, match="defines the entry points of add-three or add-two; name it with --problem"):
        slug_of_file(tmp_path / "solution.py", catalogue, b"def add(a, b): pass\n")
    assert catalogue.find("add-tw").slug == "add-two"


def test_a_broken_package_does_not_hide_the_others(catalogue: Catalogue, tmp_path: Path) -> None:
    write_files(tmp_path / "problems" / "broken", {"problem.toml": "="})
    assert catalogue.find("primary school").slug == "add-two"


def test_the_path_of_a_package_outside_the_catalogue_is_explained(catalogue: Catalogue, tmp_path: Path) -> None:
    folder = tmp_path / "of mine" / "add-all"
    folder.mkdir(parents=True)
    (folder / "problem.toml").touch()
    for name in (str(folder), f"{folder}/"):
        with pytest.raises(UsageError, match=f"add-all --problems '{folder.parent}'"):
            catalogue.load(name)
    for name in (f"{folder}/problem.toml", "a/\0", "a/" + "b" * 5000):
        with pytest.raises(UsageError, match="no problem is named"):
            catalogue.load(name)
