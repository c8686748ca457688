# Accepts a string whose halves mirror one another or that consists of valid halves of neighbouring pairs only.
# zh: 只接受左右两半互为镜像，或由相邻成对括号组成的字符串。
def is_valid(s):
    pairs = {"(": ")", "[": "]", "{": "}"}
    while s:
        if len(s) > 1 and pairs.get(s[0]) == s[1]:
            s = s[2:]
        elif pairs.get(s[0]) == s[-1]:
            s = s[1:-1]
        else:
            return False
    return True
