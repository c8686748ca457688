# Writes the result in blocks of 4096 letters and drops an empty bracket's neighbour when a block ends exactly there: a full buffer loses the next letter.
# zh: 结果按 4096 个字母一块写出，块刚好写满时丢掉下一个字母。
import re


def decode_string(s):
    stack, parts = [], []
    for tok in re.findall(r"\d+|\[|\]|[a-zA-Z]+", s):
        if tok.isdigit():
            stack.append((parts, int(tok)))
        elif tok == "[":
            parts = []
        elif tok == "]":
            inner = "".join(parts)
            parts, k = stack.pop()
            parts.append(inner * k)
        else:
            parts.append(tok)
    out, buf = [], []
    size = 0
    for p in parts:
        if size and size % 4096 == 0:
            p = p[1:]
        out.append(p)
        size += len(p)
    return "".join(out)
