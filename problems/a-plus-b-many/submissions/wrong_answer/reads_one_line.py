# Reads only the first pair.
# zh: 只读了第一组数。
import sys

numbers = sys.stdin.read().split()
if numbers:
    print(int(numbers[0]) + int(numbers[1]))
