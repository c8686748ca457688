# Does not begin a new text at a bracket.
# zh: 遇到左括号之后没有清空当前文本。


def decode_string(s):
    stack, text, count = [], "", 0
    for character in s:
        if character.isdigit():
            count = count * 10 + int(character)
        elif character == "[":
            stack.append((text, count))
            count = 0
        elif character == "]":
            before, times = stack.pop()
            text = before + text * times
        else:
            text += character
    return text
