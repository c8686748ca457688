# Adds floats, which round large numbers.
# zh: 用浮点数相加，大数会丢失精度。
import sys

for line in sys.stdin:
    if line.strip():
        a, b = map(float, line.split())
        print(int(a + b))
