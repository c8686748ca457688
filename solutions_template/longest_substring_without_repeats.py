# judge: longest-substring-without-repeats


def length_of_longest_substring(s: str) -> int:
    """Return the length of the longest run of consecutive characters in which no character occurs twice."""
    raise NotImplementedError
