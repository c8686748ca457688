# Takes two empty lines in a row for the end of the input.
# zh: 把连续两个空行当作输入结束。
import sys

empty = 0
for line in sys.stdin:
    parts = line.split()
    empty = 0 if parts else empty + 1
    if empty == 2:
        break
    if parts:
        print(int(parts[0]) + int(parts[1]))
