# Tries to take and to leave every item: 2ⁿ choices.
# zh: 对每件物品都尝试取与不取：2ⁿ 种选择。
import sys


def lines():
    for line in sys.stdin:
        if line.strip():
            yield list(map(int, line.split()))


def solve(W, weights, values):
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
