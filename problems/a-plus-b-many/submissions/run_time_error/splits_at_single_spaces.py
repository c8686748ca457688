# Splits at every single space, so that several in a row leave empty texts.
# zh: 按单个空格切分，连续的空格会产生空字符串。
import sys

for line in sys.stdin:
    if line.strip():
        a, b = map(int, line.strip().split(" "))
        print(a + b)
