"""The words of the HTML pages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from judge.text.messages import Words, mark


class PageWords(Words):
    """Labels and sentences of the HTML pages. Sentences are templates for ``str.format``."""

    skip = mark("Skip to the scoreboard")
    theme = mark("Dark mode")
    rank = mark("Rank")
    member = mark("Member")
    team = mark("Name")
    points = mark("Points")
    solved = mark("Solved")
    penalty = mark("Penalty")
    frozen = mark("Frozen: tries made since are shown as pending.")
    legend = mark("How to read a cell")
    kinds: Mapping[str, str] = MappingProxyType(
        {"first": mark("first to solve"), "solved": mark("solved"), "tried": mark("tried"), "pending": mark("pending")}
    )
    facts = mark("members: {members} · problems: {problems} · seed: {seed}")
    submitted = mark("Submitted")
    scoreboard = mark("Scoreboard")
    board_hint = mark("Open a cell for its details. “Late” is marked by a clock.")
    swipe = mark("Swipe sideways to see all problems.")
    filters = mark("Filter")
    find_member = mark("Find a member")
    topic = mark("Topic")
    difficulty = mark("Difficulty")
    verdict = mark("Verdict")
    any = mark("any")
    only_failing = mark("Only what is not accepted")
    clear = mark("Clear")
    matches = mark("{rows} of {all_rows} members, {columns} of {all_columns} problems")
    difficulties: Mapping[str, str] = MappingProxyType(
        {"easy": mark("easy"), "medium": mark("medium"), "hard": mark("hard")}
    )
    required = mark("required")
    not_required = mark("not required")
    due = mark("due {due}")
    worth = mark("worth {worth}")
    not_submitted = mark("not submitted")
    late = mark("late")
    lateness = mark("Late")
    late_days = mark("{days} d late")
    late_detail = mark("days begun: {days}; taken off: {percent} %")
    requirements = mark("What was asked of the group")
    met = mark("met by all")
    missed_by = mark("missed by {members}")
    times = mark("Time")
    times_hint = mark(
        "CPU time of each member's slowest case, on a logarithmic scale: ● accepted, ○ not accepted, ┆ "
        "limit. The figures are of accepted solutions."
    )
    problem = mark("Problem")
    distribution = mark("Members")
    fastest = mark("Fastest")
    median = mark("Median")
    slowest = mark("Slowest")
    limit = mark("Limit")
    nobody = mark("nobody yet")
    plot = mark(
        "{count} members, {accepted} of them accepted, those between {fastest} and {slowest}; the limit is {limit}"
    )
    plot_unsolved = mark("{count} members, none of them accepted; the limit is {limit}")
    dot = mark("{member}: {time}, {verdict}")
    results = mark("Every result")
    results_of = mark("solved: {solved} · points: {points}")
    cases = mark("Cases")
    strip = mark("{passed} accepted, {failed} not accepted, {skipped} not run")
    failing_case = mark("First failing case")
    other_cases = mark("Also failing")
    more = mark("and {count} more")
    line = mark("Line")
    file = mark("File")
    backend = mark("Backend")
    committed = mark("Committed")
    cpu = mark("CPU time")
    cpu_detail = mark("{slowest} in the slowest case (limit {limit}), {whole} in all")
    meter_title = mark("CPU time of the slowest case beside the limit, on a logarithmic scale")
    meter = mark("{slowest} of {limit}")
    memory = mark("Memory")
    memory_detail = mark("{used} (limit {limit} MiB)")
    under_one_mib = mark("under 1 MiB")
    score_detail = mark("{points} of {worth}")
    looks_like = mark("Looks like")
    message = mark("Message")
    why = mark("What the case tests")
    input = mark("Input")
    expected = mark("Expected")
    actual = mark("Got")
    stdout = mark("Printed")
    traceback = mark("Traceback")
    judge_failed = mark("the judge itself failed")
    judge_failed_why = mark("The judge itself failed on this file: it is not the member's fault. Grade it again.")
    skipped = mark("Files that were not judged")
    skipped_hint = mark("They count for nobody.")
    reason = mark("Reason")
    close = mark("Close")
    previous = mark("Previous")
    next = mark("Next")
    made_by = mark("Made by judge {version}. This page is complete in itself: it loads nothing and sends nothing.")
