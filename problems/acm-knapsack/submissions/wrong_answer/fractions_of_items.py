# Takes a fraction of the last item, as if items could be cut.
# zh: 把最后一件物品切开取一部分（分数背包）。
import sys


def lines():
    for line in sys.stdin:
        if line.strip():
            yield list(map(int, line.split()))


def solve(W, weights, values):
    total = 0
    for w, v in sorted(zip(weights, values), key=lambda item: -item[1] / max(item[0], 0.001)):
        part = min(w, W)
        total += v * part // w if w else v
        W -= part
    return total


source = lines()
(T,) = next(source)
for number in range(1, T + 1):
    n, W = next(source)
    weights = next(source)
    values = next(source)
    print(f"Case #{number}: {solve(W, weights, values)}")
