"""The judge's own words about a group."""

from __future__ import annotations

from judge.text.messages import Words, mark


class GroupWords(Words):
    """Labels and sentences. Sentences are templates for ``str.format``."""

    rank = mark("#")
    member = mark("member")
    points = mark("points")
    solved = mark("solved")
    size = mark("members: {members}   problems: {problems}   points: {points}")
    late = mark("late")
    late_by = mark("days late: {days} (deduction: {percent} %)")
    nothing = mark("nothing was submitted")
    legend = mark("* late   - nothing submitted")
    failed = mark("not accepted")
    not_judged = mark("not judged")
    skipped = mark("files that were not graded")
    requirements = mark("requirements")
    met = mark("met by all")
    missed = mark("missed by {members}")
    message = mark("reason")
    printed = mark("printed")
    traceback = mark("traceback")
    looks_like = mark("looks like: {diagnosis}")
    input = mark("input: {input}")
    passed = mark("{passed} of {total} cases passed")
    rows_left_out = mark("Members left out: {count}. A page is limited to {limit}.")
    lines_left_out = mark("Lines left out: {count}. A page is limited to {limit}.")
    details_left_out = mark("Details left out: {count}. A page is limited to {limit}.")
    annotations_left_out = mark("annotations left out: {count}; a step shows at most {limit} of each kind")
    list_comma = mark(", ")
