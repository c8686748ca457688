# judge: word-break


def word_break(s: str, word_dict: list[str]) -> bool:
    """Return whether ``s`` can be cut completely into words of ``word_dict``, each usable any number of times."""
    raise NotImplementedError
