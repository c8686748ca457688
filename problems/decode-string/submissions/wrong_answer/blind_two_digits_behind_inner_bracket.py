# Reads at most two digits of a count that follows a closing bracket directly.
# zh: 紧跟在右括号后面的次数最多读两位。


def decode_string(s):
    stack, cur, num, digits, after = [], [], 0, 0, False
    for i, ch in enumerate(s):
        if ch.isdigit():
            if digits == 0:
                after = i > 0 and s[i - 1] == "]" and len(stack) > 0
            digits += 1
            if not (after and digits > 2):
                num = num * 10 + int(ch)
        elif ch == "[":
            stack.append((cur, num))
            cur, num, digits = [], 0, 0
        elif ch == "]":
            inner = "".join(cur)
            cur, k = stack.pop()
            cur.append(inner * k)
        else:
            cur.append(ch)
    return "".join(cur)
