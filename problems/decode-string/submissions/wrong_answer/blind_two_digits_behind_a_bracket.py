# Reads at most two digits of a count that stands directly behind a closing bracket.
# zh: 紧跟在右括号之后的次数最多只读两位。
import re


def decode_string(s):
    stack, cur = [], []
    i = 0
    for m in re.finditer(r"(?<=\])\d{1,2}|\d+|[A-Za-z]+|\[|\]", s):
        t = m.group()
        if t.isdigit():
            stack.append((cur, int(t)))
            cur = []
        elif t == "]":
            part = "".join(cur)
            cur, k = stack.pop()
            cur.append(part * k)
        elif t != "[":
            cur.append(t)
    return "".join(cur)
