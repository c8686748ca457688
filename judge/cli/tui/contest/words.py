"""The words of the contest screen."""

from __future__ import annotations

from judge.text.messages import Words, mark


class ContestScreenWords(Words):
    """Labels, sentences, and the line of keys. Sentences are templates for ``str.format``."""

    keys = mark("↑↓ problem  e edit  r samples  s submit  b board  l 中文  q quit")
    pause = mark("  p pause")
    frozen = mark("board frozen")
    untried = mark("not tried")
    tries = mark("tried {count}")
    solved = mark("solved {at}")
    pending = mark("{count} pending")
    points = mark(", {points} points")
    hidden_until = mark("The problems are shown when the contest begins.")
    nothing_judged = mark("Nothing is judged yet: r runs the samples, s submits.")
    running_samples = mark("running the samples of {slug}… {done}")
    judging = mark("judging {slug}… {done}")
    again = mark("s again submits {file} for {label} {slug}")
    submitted = mark("{slug}: submitted at {at} of {whole}")
    practice = mark("{slug}: practice, the contest is over and this counts for nothing")
    copied = mark("wrote the starter to {file}")
    stays = mark("the editor cannot be opened from here: edit {file} in another terminal")
    over = mark("the contest is over: what you submit now is practice; q leaves")
    judge_failed = mark("the judge itself failed (this is not your code's fault): {why}")
    not_kept = mark("this try is not in the history: {why}")
    left = mark("judged what was left: {tries}")
    last = mark("last: {verdict} {slug}, submitted at {at}")
    unjudged = mark("{count} not judged yet")
