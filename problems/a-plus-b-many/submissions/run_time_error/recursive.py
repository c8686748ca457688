# Calls itself for every line, deeper than the recursion limit.
# zh: 每一行递归一层，超过了递归深度上限。
import sys


def solve():
    line = sys.stdin.readline()
    if not line:
        return
    if line.strip():
        a, b = map(int, line.split())
        print(a + b)
    solve()


solve()
