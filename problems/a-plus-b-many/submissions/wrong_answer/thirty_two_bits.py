# Adds in 32 bits, so that large sums wrap around.
# zh: 用 32 位整数相加，较大的和会溢出。
import sys

for line in sys.stdin:
    if line.strip():
        a, b = map(int, line.split())
        print((a + b + 2**31) % 2**32 - 2**31)
