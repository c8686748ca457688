# Builds every subsequence of the first text and looks for it in the second: exponential.
# zh: 枚举第一个串的所有子序列，再到第二个串里查找，时间为指数级。
from itertools import combinations


def longest_common_subsequence(text1, text2):
    for size in range(min(len(text1), len(text2)), 0, -1):
        for chosen in combinations(text1, size):
            rest = iter(text2)
            if all(character in rest for character in chosen):
                return size
    return 0
