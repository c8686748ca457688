# Knows only one level: an inner bracket overwrites the outer one.
# zh: 只支持一层，内层括号覆盖了外层的信息。


def decode_string(s):
    before, text, count, times = "", "", 0, 1
    for character in s:
        if character.isdigit():
            count = count * 10 + int(character)
        elif character == "[":
            before, text, times, count = before + text, "", count, 0
        elif character == "]":
            before, text = before + text * times, ""
        else:
            text += character
    return before + text
