# The recursion remembers its results under the remaining tokens themselves, which takes too much memory.
# zh: 记忆化递归以剩余的词元本身作键，占用内存过多。
from functools import lru_cache


def rouge_l(candidate, reference):
    @lru_cache(maxsize=None)
    def common(a, b):
        if not a or not b:
            return 0
        if a[0] == b[0]:
            return 1 + common(a[1:], b[1:])
        return max(common(a[1:], b), common(a, b[1:]))

    length = common(tuple(candidate), tuple(reference))
    return 2 * length / (len(candidate) + len(reference)) if length else 0.0
