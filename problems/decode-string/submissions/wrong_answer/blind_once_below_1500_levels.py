# Gives up below a depth of 1500 open brackets and copies the inside once.
# zh: 括号嵌套超过 1500 层时，内部只复制一次。


def decode_string(s):
    stack, cur, num = [], [], 0
    for ch in s:
        if ch.isdigit():
            num = num * 10 + int(ch)
        elif ch == "[":
            stack.append((cur, num if len(stack) < 1500 else 1))
            cur, num = [], 0
        elif ch == "]":
            inner = "".join(cur)
            cur, k = stack.pop()
            cur.append(inner * k)
        else:
            cur.append(ch)
    return "".join(cur)
