from bisect import bisect_left


def longest_common_subsequence(text1, text2):
    """Hunt and Szymanski: the longest increasing sequence of positions in text2 of the characters of text1."""
    ends = []
    for one in text1:
        # From right to left, so that a character of text1 is used only once.
        for at in reversed([j for j, other in enumerate(text2) if other == one]):
            place = bisect_left(ends, at)
            ends[place : place + 1] = [at]
    return len(ends)
