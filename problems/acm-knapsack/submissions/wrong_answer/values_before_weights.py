# Takes the first line for the values and the second for the weights.
# zh: 把第一行当成价值、第二行当成重量。
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
    values = next(source)
    weights = next(source)
    print(f"Case #{number}: {solve(W, weights, values)}")
