# Keeps known sums under the digits of both numbers joined, so that “1 23” and “12 3” share one sum.
# zh: 以两个数的数字相连作为缓存的键，“1 23”与“12 3”共用同一个和。
import sys

known = {}
for line in sys.stdin:
    parts = line.split()
    if parts:
        key = "".join(parts)
        if key not in known:
            known[key] = int(parts[0]) + int(parts[1])
        print(known[key])
