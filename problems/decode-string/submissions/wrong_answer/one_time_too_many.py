# Repeats each group one time too many.
# zh: 每组多重复了一次。


def decode_string(s):
    stack, text, count = [], "", 0
    for character in s:
        if character.isdigit():
            count = count * 10 + int(character)
        elif character == "[":
            stack.append((text, count))
            text, count = "", 0
        elif character == "]":
            before, times = stack.pop()
            text = before + text * (times + 1)
        else:
            text += character
    return text
