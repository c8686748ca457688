# Takes only lower-case letters for letters.
# zh: 只把小写字母当作字母，丢掉了大写字母。


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
            text = before + text * times
        elif "a" <= character <= "z":
            text += character
    return text
