# Skips at most one empty line before each test case.
# zh: 每组数据之前至多跳过一个空行。
import sys


def numbers():
    line = sys.stdin.readline()
    if not line.strip():
        line = sys.stdin.readline()
    return list(map(int, line.split()))


for number in range(1, numbers()[0] + 1):
    n, W = numbers()
    best = [0] * (W + 1)
    for w, v in zip(numbers(), numbers()):
        for c in range(W, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    print(f"Case #{number}: {best[W]}")
