# Cuts off the last character of every line, which belongs to a number if the line break is missing.
# zh: 直接去掉每行的最后一个字符；没有换行符时去掉的是数的一部分。
import sys

for line in sys.stdin:
    parts = line[:-1].split()
    if len(parts) == 2:
        print(int(parts[0]) + int(parts[1]))
