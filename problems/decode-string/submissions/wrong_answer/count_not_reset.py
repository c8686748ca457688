# Does not set the count back to 0 after a bracket.
# zh: 遇到左括号之后没有把次数清零。


def decode_string(s):
    stack, text, count = [], "", 0
    for character in s:
        if character.isdigit():
            count = count * 10 + int(character)
        elif character == "[":
            stack.append((text, count))
            text = ""
        elif character == "]":
            before, times = stack.pop()
            text = before + text * times
        else:
            text += character
    return text
