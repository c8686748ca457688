# Keys the cache by copies of the remaining texts.
# zh: 以剩余文本的副本作为缓存的键。
from functools import lru_cache


def edit_distance(word1: str, word2: str) -> int:
    @lru_cache(maxsize=None)
    def dist(a, b):
        if not a or not b:
            return len(a) + len(b)
        if a[0] == b[0]:
            return dist(a[1:], b[1:])
        return 1 + min(dist(a[1:], b), dist(a, b[1:]), dist(a[1:], b[1:]))

    return dist(word1, word2)
