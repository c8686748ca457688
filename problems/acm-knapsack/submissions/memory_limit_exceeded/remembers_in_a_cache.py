# Remembers the answers of a recursion for every state, in a cache that takes some 200 bytes for each.
# zh: 用记忆化递归保存所有状态，每个状态约占 200 字节。
import sys
from functools import lru_cache


def lines():
    for line in sys.stdin:
        if line.strip():
            yield list(map(int, line.split()))


def solve(W, weights, values):
    @lru_cache(None)
    def best(i, room):
        if i == len(weights):
            return 0
        without = best(i + 1, room)
        if weights[i] > room:
            return without
        return max(without, best(i + 1, room - weights[i]) + values[i])

    return best(0, W)


source = lines()
(T,) = next(source)
for number in range(1, T + 1):
    n, W = next(source)
    weights = next(source)
    values = next(source)
    print(f"Case #{number}: {solve(W, weights, values)}")
