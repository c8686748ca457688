# Reads at most two digits of a count.
# zh: 重复次数最多只读两位。
import re


def decode_string(s):
    stack, counts = [[]], []
    for count, letters, closing in re.findall(r"(\d{1,2})\[|([A-Za-z]+)|(\])", s):
        if count:
            counts.append(int(count))
            stack.append([])
        elif letters:
            stack[-1].append(letters)
        else:
            inner = "".join(stack.pop())
            stack[-1].append(inner * counts.pop())
    return "".join(stack[0])
