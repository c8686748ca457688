# Pops from an empty stack where letters stand outside of brackets.
# zh: 字母在括号之外时从空栈读取。


def decode_string(s):
    stack, count, result = [], 0, ""
    for character in s:
        if character.isdigit():
            count = count * 10 + int(character)
        elif character == "[":
            stack.append([count, ""])
            count = 0
        elif character == "]":
            times, text = stack.pop()
            if stack:
                stack[-1][1] += times * text
            else:
                result += times * text
        else:
            stack[-1][1] += character
    return result
