# Remembers decoded groups by the first 64 characters of their source and their length.
# zh: 按源文本的前 64 个字符与长度缓存已解码的括号。


def decode_string(s):
    match, open_ = {}, []
    for i, ch in enumerate(s):
        if ch == "[":
            open_.append(i)
        elif ch == "]":
            match[open_.pop()] = i
    known = {}
    stack, cur, num, start = [], [], 0, []
    i = 0
    while i < len(s):
        ch = s[i]
        if ch.isdigit():
            num = num * 10 + int(ch)
        elif ch == "[":
            e = match[i]
            key = (s[i : i + 64], e - i)
            if key in known:
                cur.append(known[key] * num)
                num, i = 0, e
            else:
                stack.append((cur, num, key))
                cur, num = [], 0
        elif ch == "]":
            inner = "".join(cur)
            cur, k, key = stack.pop()
            known[key] = inner
            cur.append(inner * k)
        else:
            cur.append(ch)
        i += 1
    return "".join(cur)
