# Takes the better of the greedy choice by value per weight and the best single item, which is only half of the largest value at worst.
# zh: 取“按性价比贪心”与“价值最高的单件”中较好者，最坏只有最优值的一半。
import sys

data = iter(list(map(int, sys.stdin.read().split())))
for number in range(1, next(data) + 1):
    n, W = next(data), next(data)
    weights = [next(data) for _ in range(n)]
    values = [next(data) for _ in range(n)]
    room, total = W, 0
    for w, v in sorted(zip(weights, values), key=lambda item: item[1] / max(item[0], 1e-9), reverse=True):
        if w <= room:
            room -= w
            total += v
    answer = max([total] + [v for w, v in zip(weights, values) if w <= W])
    print(f"Case #{number}: {answer}")
