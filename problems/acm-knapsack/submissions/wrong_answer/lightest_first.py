# Takes the lightest items first.
# zh: 按重量从轻到重贪心。
import sys


def lines():
    for line in sys.stdin:
        if line.strip():
            yield list(map(int, line.split()))


def solve(W, weights, values):
    total = 0
    for w, v in sorted(zip(weights, values)):
        if w <= W:
            W -= w
            total += v
    return total


source = lines()
(T,) = next(source)
for number in range(1, T + 1):
    n, W = next(source)
    weights = next(source)
    values = next(source)
    print(f"Case #{number}: {solve(W, weights, values)}")
