# Skips lines whose first number has a plus sign, taking them for text.
# zh: 第一个数带加号的行被当作文字而跳过。
import sys

for line in sys.stdin:
    parts = line.split()
    if parts and parts[0].lstrip("-").isdigit():
        print(int(parts[0]) + int(parts[1]))
