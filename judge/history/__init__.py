"""The user's history: what was judged, with its source, and the events in between.

``store`` reads and writes it (the only SQL besides ``database``, which maintains the file). ``records``,
``progress`` and ``reviews`` compute from its records and touch no file.

    with History(home) as history:
        history.record({"en": report}, submission, "submit", time.time())
        history.note(Event(at=time.time(), kind="hint", problem="three-sum", detail="1"))
        history.tried().get("three-sum", False)     # solved?
        history.hints_seen("three-sum")             # since it was last solved
        history.attempts(last=1)[0].file            # what was judged last
"""
