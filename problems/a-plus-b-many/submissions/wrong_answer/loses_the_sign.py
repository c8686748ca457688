# Finds the numbers by their digits and loses the signs.
# zh: 用正则只匹配数字，丢掉了负号。
import re
import sys

for line in sys.stdin:
    found = re.findall(r"\d+", line)
    if found:
        print(int(found[0]) + int(found[1]))
