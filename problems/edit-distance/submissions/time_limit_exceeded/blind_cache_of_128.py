# The recursion is cached by lru_cache with its default of 128 entries, which are forgotten too soon.
# zh: 递归用 lru_cache 缓存，默认只有 128 项，很快就被淘汰。
from functools import lru_cache


def edit_distance(word1, word2):
    @lru_cache
    def away(i, j):
        if i == 0 or j == 0:
            return i + j
        if word1[i - 1] == word2[j - 1]:
            return away(i - 1, j - 1)
        return 1 + min(away(i - 1, j), away(i, j - 1), away(i - 1, j - 1))

    return away(len(word1), len(word2))
