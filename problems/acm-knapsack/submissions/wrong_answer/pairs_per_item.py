# Reads weight and value of each item in turn, instead of all weights first.
# zh: 按每件物品的“重量 价值”读取，而不是先读全部重量。
import sys


def lines():
    for line in sys.stdin:
        if line.strip():
            yield list(map(int, line.split()))


def solve(W, weights, values):
    dp = [0] * (W + 1)
    for w, v in zip(weights, values):
        for c in range(W, w - 1, -1):
            if dp[c - w] + v > dp[c]:
                dp[c] = dp[c - w] + v
    return dp[W]


source = lines()
(T,) = next(source)
for number in range(1, T + 1):
    n, W = next(source)
    weights = next(source)
    values = next(source)
    both = weights + values
    weights, values = both[::2], both[1::2]
    print(f"Case #{number}: {solve(W, weights, values)}")
