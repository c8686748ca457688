# Memoises on the rest of both texts, each step copies them.
# zh: 以两个剩余文本为缓存的键，每一步都复制文本，占用内存过多。
from functools import cache


@cache
def lcs(a, b):
    if not a or not b:
        return 0
    if a[0] == b[0]:
        return 1 + lcs(a[1:], b[1:])
    return max(lcs(a[1:], b), lcs(a, b[1:]))


def longest_common_subsequence(text1, text2):
    return lcs(text1, text2)
