"""The data of a Kattis package: its cases, and what its groups of cases say about scores and the validator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from judge.errors import UsageError
from judge.files import read_bounded, read_document
from judge.formats.package import ForeignCase, slug_from
from judge.text.messages import Phrase, mark, phrase

MAX_FILE, MAX_CASES, MAX_TOTAL = 16 << 20, 1500, 64 << 20
_SETTINGS = ("testdata.yaml", "test_group.yaml")
_LEGACY_MODES = ("sum", "avg", "min", "max")
_LONGEST_SETTINGS, _ALL_SETTINGS = 1 << 16, 1 << 19  # reading YAML takes seconds per megabyte
_POINTS = mark(
    "{problem}: for its scores, write points = {points} and weights = {{ {weights} }} under [problems.{slug}] in "
    "judge.toml; a group of cases then gives its points if all its cases pass"
)
_NO_SCORES = mark("{problem}: its scores are not imported, because no group of secret cases has a score of its own")
_AGGREGATED = mark(
    "{problem}: data/secret/{group}: the {mode} of the cases' scores is not imported; the group gives its points "
    "only if all its cases pass"
)
_REQUIRES = mark("{problem}: data/secret/{group}: require_pass is not imported; the group gives points by itself")
_GRADER = mark("{problem}: data/secret/{group}: its own grader is not imported")
_OTHER_FLAGS = mark(
    '{problem}: data/{group}: the arguments of its output validator, "{flags}", are not imported; all cases are '
    'compared with "{common}"'
)
_NO_ANSWER = mark("{problem}: {case}: has no .ans file; left out")
_NO_INPUT = mark("{problem}: {case}: has files or arguments beside standard input; left out")


class KattisData:
    """The cases of a package, and notes on the data that is left out."""

    def __init__(self, folder: Path, settings: Mapping[str, object]) -> None:
        self.notes: list[Phrase] = []
        self._folder, self._root = folder, folder / "data"
        self._known: dict[Path, dict[str, object]] = {}
        self._tables: dict[Path, dict[str, object]] = {}
        self._bytes_left = _ALL_SETTINGS
        self._legacy_flags = validator_arguments(settings.get("validator_flags"))
        self._flags: Counter[tuple[str, ...]] = Counter()
        self._own_flags: dict[str, tuple[str, ...]] = {}
        self.secret, self.samples = (list(self._cases(self._root / name)) for name in ("secret", "sample"))

    @property
    def flags(self) -> list[str]:
        """The arguments of the output validator that most cases have."""
        return list(self._flags.most_common(1)[0][0]) if self._flags else self._legacy_flags

    def flag_notes(self) -> list[Phrase]:
        """Return a note for each folder of cases with other arguments."""
        common = tuple(self.flags)
        return [
            phrase(_OTHER_FLAGS, problem=self._folder.name, group=group, flags=" ".join(flags), common=" ".join(common))
            for group, flags in self._own_flags.items()
            if flags != common
        ]

    def score_notes(self, slug: str) -> list[Phrase]:
        """Return how to write the scores of the groups into judge.toml, and a note for each rule that is lost."""
        name = self._folder.name
        sizes = Counter(case.group for case in self.secret)
        points: dict[str, float] = {}
        notes = []
        folders: dict[str, Path] = {}
        for path in sorted((self._root / "secret").rglob("*")):
            if path.is_dir():
                folders.setdefault(slug_from(self._inside(path)), path)
        for group, size in sizes.items():
            if group not in folders:
                continue
            path = folders[group]
            found, mode = _score(self._inherited(path), size)
            if found is not None:
                points[group] = found
            if mode in ("sum", "avg", "max"):
                notes.append(phrase(_AGGREGATED, problem=name, group=self._inside(path), mode=mode))
            own = self._settings(path)
            if own.get("require_pass"):
                notes.append(phrase(_REQUIRES, problem=name, group=self._inside(path)))
            if own.get("grading") == "custom":
                notes.append(phrase(_GRADER, problem=name, group=self._inside(path)))
        if not points or not sum(points.values()):
            return [phrase(_NO_SCORES, problem=name), *notes]
        weights = ", ".join(f"{group} = {points.get(group, 0.0):g}" for group in sizes)
        whole = f"{sum(points.values()):g}"
        return [phrase(_POINTS, problem=name, points=whole, weights=weights, slug=slug), *notes]

    def _inside(self, path: Path) -> str:
        return path.relative_to(self._root / "secret").as_posix()

    def _cases(self, folder: Path) -> Iterator[ForeignCase]:
        """Yield the cases below a folder in the order of their names. Raises UsageError where they are too large."""
        total = 0
        for number, path in enumerate(sorted(folder.rglob("*.in"))):
            answer = path.with_suffix(".ans")
            place = path.relative_to(self._folder).as_posix()
            if not answer.is_file() or self._has_more_input(path):
                note = _NO_INPUT if answer.is_file() else _NO_ANSWER
                self.notes.append(phrase(note, problem=self._folder.name, case=place))
                continue
            text, expected = read_bounded(path, MAX_FILE), read_bounded(answer, MAX_FILE)
            total += len(text) + len(expected)
            if number >= MAX_CASES or total > MAX_TOTAL:
                raise UsageError(
                    "{folder}: holds more than {count} cases or {mib} MiB",
                    folder=folder,
                    count=MAX_CASES,
                    mib=MAX_TOTAL >> 20,
                )
            self._count_flags(path)
            name = path.relative_to(folder).with_suffix("").as_posix()
            yield ForeignCase(
                id=name,
                args=[text.decode("utf-8", "replace")],
                expected=expected.decode("utf-8", "replace"),
                group=slug_from(name.rpartition("/")[0]) if "/" in name else "core",
            )

    def _has_more_input(self, path: Path) -> bool:
        own = self._table(path.with_suffix(".yaml"))
        arguments = own["args"] if "args" in own else self._inherited(path.parent).get("args")
        return bool(arguments) or path.with_suffix(".files").is_dir()

    def _count_flags(self, path: Path) -> None:
        group = self._inherited(path.parent)
        args = self._table(path.with_suffix(".yaml")).get("output_validator_args", group.get("output_validator_args"))
        flags = (
            validator_arguments(args)
            if args is not None
            else self._legacy_flags + validator_arguments(group.get("output_validator_flags"))
        )
        self._flags[tuple(flags)] += 1
        self._own_flags[path.parent.relative_to(self._root).as_posix()] = tuple(flags)

    def _inherited(self, folder: Path) -> dict[str, object]:
        """Return the settings of a folder of cases, with those of the folders around it."""
        if folder not in self._known:
            above = {} if folder == self._root else self._inherited(folder.parent)
            self._known[folder] = {**above, **self._settings(folder)}
        return self._known[folder]

    def _settings(self, folder: Path) -> dict[str, object]:
        return {key: value for name in _SETTINGS for key, value in self._table(folder / name).items()}

    def _table(self, path: Path) -> dict[str, object]:
        """Return the table in a file, empty if there is no such file. Raises UsageError."""
        from judge.formats.yaml_text import read_values

        if path not in self._tables:
            raw = read_document(path, _LONGEST_SETTINGS) if path.is_file() else b""
            self._bytes_left -= len(raw)
            if self._bytes_left < 0:
                raise UsageError(
                    "{folder}: its YAML files hold more than {kib} KiB", folder=self._root, kib=_ALL_SETTINGS >> 10
                )
            loaded = read_values(raw, path) if raw else None
            self._tables[path] = loaded if isinstance(loaded, dict) else {}
        return self._tables[path]


def validator_arguments(flags: object) -> list[str]:
    """Return the arguments of a validator as a list: they are written as a text, a list, or a table with a text."""
    if isinstance(flags, dict):
        flags = flags.get("flags")
    return [str(flag) for flag in flags] if isinstance(flags, list) else str(flags or "").split()


def _score(settings: Mapping[str, object], cases: int) -> tuple[float | None, str]:
    """Return the largest score of a group, if one is stated, and how the scores of its cases become its own."""
    scoring = settings.get("scoring")
    newer = scoring if isinstance(scoring, dict) else {}
    flags = [word for word in validator_arguments(settings.get("grader_flags")) if word in _LEGACY_MODES]
    mode = str(settings.get("score_aggregation") or newer.get("aggregation") or (flags or [""])[-1])
    if (whole := settings.get("max_score")) is not None:
        return _number(whole), mode
    each = _number(newer.get("score", settings.get("accept_score")))
    if each is None:
        return None, mode
    mode = mode or ("min" if newer else "sum")
    return each * cases if mode == "sum" else each, mode


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and 0 <= value < 1e6 else None
