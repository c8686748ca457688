# Joins the two texts instead of adding the numbers.
# zh: 把两个字符串拼接起来，而不是相加。
import sys

for line in sys.stdin:
    if line.strip():
        a, b = line.split()
        print(a + b)
