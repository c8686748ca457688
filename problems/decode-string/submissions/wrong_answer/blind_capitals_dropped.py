# Takes only lower-case letters for letters.
# zh: 只把小写字母当作字母。
def decode_string(s):
    stack, number = [(1, [])], 0
    for c in s:
        if c.isdigit():
            number = number * 10 + int(c)
        elif c == "[":
            stack.append((number, []))
            number = 0
        elif c == "]":
            count, parts = stack.pop()
            stack[-1][1].append("".join(parts) * count)
        elif "a" <= c <= "z":
            stack[-1][1].append(c)
    return "".join(stack[0][1])
