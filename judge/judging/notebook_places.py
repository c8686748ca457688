"""Reports on notebooks name cells: the line of a failure is counted within its cell."""

from __future__ import annotations

import msgspec

from judge.catalog.notebook import in_cells, place_of
from judge.models import Failure, Language, Report, Submission


def places_in_cells(report: Report, submission: Submission, language: Language) -> Report:
    """Return the report with the lines of the extracted source replaced by cells and lines within them."""
    source, name = submission.source, submission.filename
    cases = tuple(
        msgspec.structs.replace(case, message=in_cells(case.message, source, name, language)) if case.message else case
        for case in report.cases
    )
    failure = report.failure
    if isinstance(failure, Failure):
        place = place_of(source, failure.line) if failure.line is not None else None
        failure = msgspec.structs.replace(
            failure,
            cell=place[0] if place else None,
            line=place[1] if place else None,
            traceback=in_cells(failure.traceback, source, name),
        )
    return msgspec.structs.replace(report, cases=cases, failure=failure)
