# Enters the positions of a character from left to right, so that one character is used several times.
# zh: 同一字符的位置从左到右处理，一个字符会被用多次。
from bisect import bisect_left


def longest_common_subsequence(text1, text2):
    ends = []
    for one in text1:
        for at in [j for j, other in enumerate(text2) if other == one]:
            place = bisect_left(ends, at)
            ends[place : place + 1] = [at]
    return len(ends)
