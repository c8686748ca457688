# Accepts digits only, so that lines with a sign are left out.
# zh: 只接受纯数字，带符号的行被跳过。
import sys

for line in sys.stdin:
    parts = line.split()
    if len(parts) == 2 and parts[0].isdigit() and parts[1].isdigit():
        print(int(parts[0]) + int(parts[1]))
