# Allows only choices that fill the knapsack exactly.
# zh: 只允许恰好装满的选择。
import sys


def lines():
    for line in sys.stdin:
        if line.strip():
            yield list(map(int, line.split()))


def solve(W, weights, values):
    dp = [0] + [float("-inf")] * W
    for w, v in zip(weights, values):
        for c in range(W, w - 1, -1):
            if dp[c - w] + v > dp[c]:
                dp[c] = dp[c - w] + v
    return max(dp[W], 0)


source = lines()
(T,) = next(source)
for number in range(1, T + 1):
    n, W = next(source)
    weights = next(source)
    values = next(source)
    print(f"Case #{number}: {solve(W, weights, values)}")
