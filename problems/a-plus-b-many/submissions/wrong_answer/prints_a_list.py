# Prints a Python list instead of lines.
# zh: 输出了 Python 列表，而不是逐行输出。
import sys

numbers = list(map(int, sys.stdin.read().split()))
print([a + b for a, b in zip(numbers[::2], numbers[1::2])])
