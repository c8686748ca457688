def decode_string(s):
    """Keep the text before each open bracket and its count on a stack: time linear in input and result."""
    stack, text, count = [], "", 0
    for character in s:
        if character.isdigit():
            count = 10 * count + int(character)
        elif character == "[":
            stack.append((text, count))
            text, count = "", 0
        elif character == "]":
            before, times = stack.pop()
            text = before + times * text
        else:
            text += character
    return text
