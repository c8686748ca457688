# judge: latest-per-key


def dedupe_sessions(rows: list[dict]) -> list[dict]:
    """Return the newest row of each uid, in ascending order of uid; on equal times the later row wins."""
    raise NotImplementedError
