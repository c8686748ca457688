# Reads the first character of the text even if there is none.
# zh: 文本为空时仍读取第一个字符。
def decode_string(s):
    def group(i):
        parts, number = [], 0
        while True:
            c = s[i]
            if c.isdigit():
                number = number * 10 + int(c)
            elif c == "[":
                inner, i = group(i + 1)
                parts.append(inner * number)
                number = 0
            elif c == "]":
                return "".join(parts), i
            else:
                parts.append(c)
            i += 1
            if i >= len(s):
                return "".join(parts), i

    return group(0)[0]
