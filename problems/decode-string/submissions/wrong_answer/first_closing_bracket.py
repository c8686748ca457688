# Ends an outer group at the first closing bracket, which belongs to the inner one.
# zh: 把第一个右括号当成外层的结尾，而它属于内层。


def decode_string(s):
    parts, at = [], 0
    while at < len(s):
        if s[at] in "[]":
            at += 1
        elif s[at].isalpha():
            parts.append(s[at])
            at += 1
        else:
            start = s.index("[", at)
            end = s.index("]", start)
            parts.append(int(s[at:start]) * decode_string(s[start + 1 : end] + "]"))
            at = end + 1
    return "".join(parts)
