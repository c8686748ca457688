# Unpacks every line, and fails at one without numbers.
# zh: 每行都直接解包，遇到空行就出错。
import sys

for line in sys.stdin:
    a, b = map(int, line.split())
    print(a + b)
