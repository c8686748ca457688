# Loses the letters before the bracket.
# zh: 丢掉了括号之前的字母。


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
            text = text * times
        else:
            text += character
    return text
