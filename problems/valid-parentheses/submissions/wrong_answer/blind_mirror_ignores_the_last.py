# Compares both halves of a long text as in a mirror, and ignores the last bracket if the length is odd.
# zh: 长文本按镜像比较前后两半，长度为奇数时忽略最后一个括号。
def is_valid(s):
    if (
        len(s) > 1000
        and s[: len(s) // 2].count("(") + s[: len(s) // 2].count("[") + s[: len(s) // 2].count("{") == len(s) // 2
    ):
        mirror = s[: len(s) // 2].translate(str.maketrans("([{", ")]}"))
        return mirror[::-1][: len(s) // 2] == s[len(s) // 2 : len(s) // 2 * 2]
    pair = {")": "(", "]": "[", "}": "{"}
    stack = []
    for c in s:
        if c in pair:
            if not stack or stack.pop() != pair[c]:
                return False
        else:
            stack.append(c)
    return not stack
