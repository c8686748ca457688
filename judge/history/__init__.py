"""The user's own past: what was judged, with its source, and what happened in between.

``store`` keeps it (the only SQL besides ``database``, which keeps the file in shape); ``sessions``, ``progress`` and
``reviews`` draw conclusions from it and touch no file.

    with History(home) as history:
        history.record(report, submission, "submit", time.time())
        history.note(Event(at=time.time(), kind="hint", problem="three-sum", detail="1"))
        history.tried().get("three-sum", False)     # solved?
        history.hints_seen("three-sum")             # since it was last solved
        history.attempts(last=1)[0].file            # what was judged last
"""
