"""Accept any shortest window: its length is that of the expected one, and it is judged by its letters."""

from collections import Counter


def check(args, expected, actual):
    """Return True for a shortest window, otherwise a sentence that says what is wrong with the answer."""
    s, t = args
    if type(actual) is not str:
        return "the answer must be a string"
    if len(actual) != len(expected):
        return f"the answer has {len(actual)} characters, but a shortest window has {len(expected)}"
    if actual not in s:
        return "the answer is not a substring of s"
    if expected and Counter(t) - Counter(actual):
        return "the answer does not contain all characters of t"
    return True
