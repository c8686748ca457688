"""Check that the statements show the samples that are judged, in both languages."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import get_args

from judge.catalog import layout
from judge.catalog.files import read_text
from judge.catalog.reading import MAX_DATA, read_samples, read_statement
from judge.models import Language, Problem
from judge.verify.records import Finding

CHECK = "statements"
_SHOWN = re.compile(r"^```\n+Input: (.*)\nOutput: (.*)\n+```$", re.MULTILINE)


def check_statements(problem: Problem) -> Finding:
    """Check that each statement shows the samples' inputs and outputs in their order. Raises PackageError."""
    samples = _samples(problem)
    for language in get_args(Language):
        place = layout.STATEMENT[language]
        try:
            shown = [(json.loads(given), json.loads(answer)) for given, answer in _blocks(problem, language)]
        except (ValueError, RecursionError) as error:
            return Finding(check=CHECK, ok=False, detail=f"{place}: a sample is no JSON ({error}); correct it")
        if len(shown) != len(samples):
            wrong = (
                f"{place}: shows {len(shown)} of {len(samples)} samples; write each as a block of Input: and Output:"
            )
            return Finding(check=CHECK, ok=False, detail=wrong)
        for number, (one, other) in enumerate(zip(shown, samples, strict=True), start=1):
            if one != other:
                wrong = f"{place}: sample {number} is not that of {layout.SAMPLE}; make them the same"
                return Finding(check=CHECK, ok=False, detail=wrong)
    return Finding(check=CHECK, ok=True, detail=f"{len(samples)} samples in {len(layout.STATEMENT)} languages")


def _blocks(problem: Problem, language: Language) -> list[tuple[str, str]]:
    return _SHOWN.findall(read_statement(problem, language))


def _samples(problem: Problem) -> list[tuple[object, object]]:
    read_samples(problem)  # for its errors, which name line and key
    lines = read_text(Path(problem.folder, layout.SAMPLE), MAX_DATA).splitlines()
    tables = [json.loads(line) for line in lines if line.strip()]
    return [(table["args"], table["expected"]) for table in tables]
