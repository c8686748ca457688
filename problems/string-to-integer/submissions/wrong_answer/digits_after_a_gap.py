# Goes over characters that are no digits instead of stopping.
# zh: 遇到非数字字符只是跳过，没有停止。


def string_to_integer(s):
    text = s.lstrip(" ")
    sign = -1 if text.startswith("-") else 1
    value = 0
    for character in text.lstrip("+-") if text[:1] in ("+", "-") else text:
        if character in "0123456789":
            value = min(value * 10 + int(character), 2**31)
    return min(sign * value, 2**31 - 1)
