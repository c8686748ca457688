# judge: minimum-window-substring


def min_window(s: str, t: str) -> str:
    """Return a shortest substring of ``s`` that contains every character of ``t`` as often as ``t`` does, or "" if there is none."""
    raise NotImplementedError
