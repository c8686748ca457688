# Keeps only the last digit of a count.
# zh: 次数只保留了最后一位。


def decode_string(s):
    stack, text, count = [], "", 0
    for character in s:
        if character.isdigit():
            count = int(character)
        elif character == "[":
            stack.append((text, count))
            text, count = "", 0
        elif character == "]":
            before, times = stack.pop()
            text = before + text * times
        else:
            text += character
    return text
