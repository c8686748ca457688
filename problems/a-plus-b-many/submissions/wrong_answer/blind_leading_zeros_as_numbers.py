# Finds the numbers by a pattern in which a leading zero is a number of its own.
# zh: 用来识别数的正则把前导零当成单独的数。
import re
import sys

numbers = [int(x) for x in re.findall(r"[-+]?(?:[1-9]\d*|0)", sys.stdin.read())]
for a, b in zip(numbers[::2], numbers[1::2]):
    print(a + b)
