# Makes the rows of the table as references to one row, so that an item is taken several times.
# zh: 表的各行其实是同一行的引用，同一件物品因此被取多次。
import sys

data = iter(list(map(int, sys.stdin.read().split())))
for number in range(1, next(data) + 1):
    n, W = next(data), next(data)
    weights = [next(data) for _ in range(n)]
    values = [next(data) for _ in range(n)]
    best = [[0] * (W + 1)] * (n + 1)
    for i in range(n):
        for c in range(W + 1):
            best[i + 1][c] = best[i][c]
            if weights[i] <= c:
                best[i + 1][c] = max(best[i][c], best[i][c - weights[i]] + values[i])
    answer = best[n][W]
    print(f"Case #{number}: {answer}")
