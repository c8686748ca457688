# Reads the numbers as Python literals, which may not have leading zeros.
# zh: 把数当作 Python 字面量求值，而字面量不允许前导零。
import ast
import sys

for line in sys.stdin:
    parts = line.split()
    if parts:
        print(ast.literal_eval(parts[0]) + ast.literal_eval(parts[1]))
