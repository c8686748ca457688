# Prints all sums on one line without a separator.
# zh: 把所有的和连在一起输出，中间没有分隔。
import sys

for line in sys.stdin:
    if line.strip():
        a, b = map(int, line.split())
        print(a + b, end="")
