# Walks from the beginning of the text to the next innermost bracket, for each bracket.
# zh: 每处理一对括号，都从头逐字符扫描到下一对最内层括号。


def decode_string(s):
    while "]" in s:
        end = 0
        while s[end] != "]":
            end += 1
        start = end
        while s[start] != "[":
            start -= 1
        first = start
        while first and s[first - 1].isdigit():
            first -= 1
        s = s[:first] + int(s[first:start]) * s[start + 1 : end] + s[end + 1 :]
    return s
