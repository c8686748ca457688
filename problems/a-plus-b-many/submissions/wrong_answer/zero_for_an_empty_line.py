# Prints 0 for an empty line.
# zh: 遇到空行时输出 0。
import sys

for line in sys.stdin:
    print(sum(map(int, line.split())))
