# Checks the counts of each kind and every two neighbours, but not the order of brackets further apart.
# zh: 只检查每种括号的计数和每两个相邻字符，没有检查相隔较远的括号的次序。
def is_valid(s):
    for opening, closing in ("()", "[]", "{}"):
        depth = 0
        for c in s:
            depth += (c == opening) - (c == closing)
            if depth < 0:
                return False
        if depth:
            return False
    return not any(bad in s for bad in ("(]", "(}", "[)", "[}", "{)", "{]"))
