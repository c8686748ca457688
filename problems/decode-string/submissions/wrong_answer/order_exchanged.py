# Puts the repeated text before what came first.
# zh: 把重复的部分接到了前面，顺序颠倒。


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
            text = text * times + before
        else:
            text += character
    return text
