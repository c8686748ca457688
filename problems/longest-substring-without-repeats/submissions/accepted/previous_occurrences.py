from itertools import accumulate


def length_of_longest_substring(s):
    """The window that ends at an index starts behind the latest of all previous occurrences up to there."""
    last, previous = {}, []
    for index, char in enumerate(s):
        previous.append(last.get(char, -1))
        last[char] = index
    starts = accumulate(previous, max)
    return max((index - start for index, start in enumerate(starts)), default=0)
