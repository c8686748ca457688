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
from judge.text.phrases import phrase
from judge.verify.records import Finding, failed, passed

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
            return failed(CHECK, phrase("{file}: a sample is not JSON ({error}); correct it", file=place, error=error))
        if len(shown) != len(samples):
            wrong = phrase(
                "{file}: shows {shown} of {count} samples; write each as a block of Input: and Output:",
                file=place,
                shown=len(shown),
                count=len(samples),
            )
            return failed(CHECK, wrong)
        for number, (one, other) in enumerate(zip(shown, samples, strict=True), start=1):
            if one != other:
                wrong = phrase(
                    "{file}: sample {number} is not that of {data}; make them the same",
                    file=place,
                    number=number,
                    data=layout.SAMPLE,
                )
                return failed(CHECK, wrong)
    languages = len(layout.STATEMENT)
    return passed(CHECK, phrase("samples: {count}, in {languages} languages", count=len(samples), languages=languages))


def _blocks(problem: Problem, language: Language) -> list[tuple[str, str]]:
    return _SHOWN.findall(read_statement(problem, language))


def _samples(problem: Problem) -> list[tuple[object, object]]:
    read_samples(problem)  # for its errors, which name line and key
    lines = read_text(Path(problem.folder, layout.SAMPLE), MAX_DATA).splitlines()
    tables = [json.loads(line) for line in lines if line.strip()]
    return [(table["args"], table["expected"]) for table in tables]
