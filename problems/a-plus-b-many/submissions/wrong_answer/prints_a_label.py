# Prints a text before each sum.
# zh: 每个和之前多输出了文字。
import sys

for line in sys.stdin:
    if line.strip():
        a, b = map(int, line.split())
        print("sum =", a + b)
