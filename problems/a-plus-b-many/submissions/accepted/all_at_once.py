# Reads everything at once and pairs the words.
# zh: 一次读完全部输入，再把词两两配对。
import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
for a, b in zip(numbers[::2], numbers[1::2]):
    print(a + b)
