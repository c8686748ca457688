# Does not reset the count after an opening bracket, so the digits of the next one are appended to it.
# zh: 左括号之后没有清零次数，下一个次数的数字会接在它后面。
def decode_string(s):
    stack, number = [(1, [])], 0
    for c in s:
        if c.isdigit():
            number = number * 10 + int(c)
        elif c == "[":
            stack.append((number, []))
        elif c == "]":
            count, parts = stack.pop()
            stack[-1][1].append("".join(parts) * count)
            number = 0
        else:
            stack[-1][1].append(c)
    return "".join(stack[0][1])
