# Stops at a pair of zeros, as other problems with this input do.
# zh: 遇到 0 0 就停止，那是其他题目的结束标志。
import sys

for line in sys.stdin:
    parts = line.split()
    if not parts:
        continue
    a, b = map(int, parts)
    if a == 0 and b == 0:
        break
    print(a + b)
