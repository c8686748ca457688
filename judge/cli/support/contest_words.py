"""What the contest commands say."""

from __future__ import annotations

from judge.text.messages import Words, mark


class ContestWords(Words):
    """Lines and parts of lines. Sentences are templates for ``str.format``."""

    member = mark("as {member}")
    starts = mark("starts {at}")
    pauses_left = mark("pauses left: {count}, {time} together")
    required = mark("only these case groups count: {groups}")
    points = mark("{points} points, ")
    solved_at = mark("solved at {at}")
    wrong_before = mark(", {count} wrong before")
    pending = mark("{count} not judged yet")
    tries = mark("{count} {tries}, not solved")
    last_tries = mark("last tries:")
    unjudged = mark("not judged yet")
    practice = mark("practice")
    clock = mark("clock: {gaps}")
    torn = mark("the log's last {bytes} bytes are no whole record, as after a kill: they will be kept aside")
    resume = mark("{count} not judged yet: judge contest resume")
    default_cases = mark("judged here on the default cases: the organiser has the seed of the contest's own")
    log = mark("log: {records} records, {head}")
    submitted = mark("submitted at {at} of {whole}, record {record} of the log")
    outside = mark("practice: the contest is over, and this counts for nothing")
    paused = mark("paused at {at}; the clock goes on by itself after {left}")
    judged_left = mark("judged what was left:")
    left_going = mark("your contest goes on: '{back}' comes back, 'judge contest end' ends it")
    left_over = mark("your contest is over: 'judge contest review' looks back at it")
    virtual = mark("virtual: {id}, with {count} who took part in {of}")
    opened = mark("opened {at}")
    first_try = mark("first try {at}")
    review_solved = mark("solved {at}")
    review_unsolved = mark("not solved")
    review_untried = mark("not tried")
    practised = mark("solved since, as practice")
    next = mark("to do again:")
    again = mark("judge start {slug}")
    comes_back = mark("comes back in 'judge review' in {days} d")
    all_at_once = mark("nothing to do again: each was solved at the first try")
    interview = mark("two problems, {minutes} minutes, no hints; drawn with --seed {seed}")
    interview_goes_on = mark("your interview goes on")
    interview_files = mark(
        "judge start SLUG makes a file, judge contest submit FILE hands it in, judge contest end ends"
    )
    interview_notes = mark("'judge mock --notes TEXT' keeps what you thought of it")
    went_well = mark("What went well")
    went_badly = mark("What went badly")
    well = mark("went well: {text}")
    badly = mark("went badly: {text}")
    notes = mark("notes ({file}):")
    hand_over = mark("'judge contest review' says what was wrong with each try")
