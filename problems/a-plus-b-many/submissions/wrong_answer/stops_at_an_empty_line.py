# Takes an empty line for the end of the input.
# zh: 把空行当成输入结束。
import sys

while True:
    line = sys.stdin.readline().strip()
    if not line:
        break
    a, b = map(int, line.split())
    print(a + b)
