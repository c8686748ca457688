# Adds the digits of a count instead of putting them side by side.
# zh: 把次数的各位相加，而不是拼成一个数。


def decode_string(s):
    stack, text, count = [], "", 0
    for character in s:
        if character.isdigit():
            count = count + int(character)
        elif character == "[":
            stack.append((text, count))
            text, count = "", 0
        elif character == "]":
            before, times = stack.pop()
            text = before + text * times
        else:
            text += character
    return text
