# Reads at most 1000 lines.
# zh: 最多只读 1000 行。
import sys

for _ in range(1000):
    parts = sys.stdin.readline().split()
    if parts:
        print(int(parts[0]) + int(parts[1]))
