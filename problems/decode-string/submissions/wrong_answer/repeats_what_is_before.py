# Repeats the letters before the bracket as well.
# zh: 把括号之前的字母也一起重复了。


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
            text = (before + text) * times
        else:
            text += character
    return text
