# Repeats the list of pieces, in which each bracket begins with an empty piece, so empty brackets fill the memory.
# zh: 重复片段列表，而每个括号都以空片段开头，嵌套的空括号会占满内存。
def decode_string(s):
    stack, number = [(1, [""])], 0
    for c in s:
        if c.isdigit():
            number = number * 10 + int(c)
        elif c == "[":
            stack.append((number, [""]))
            number = 0
        elif c == "]":
            count, parts = stack.pop()
            stack[-1][1].extend(parts * count)
        else:
            stack[-1][1].append(c)
    return "".join(stack[0][1])
