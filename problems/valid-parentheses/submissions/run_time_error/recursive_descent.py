# Descends recursively into each pair: 100 000 levels exceed the recursion limit.
# zh: 对每一对括号递归处理，100 000 层嵌套超出了递归深度上限。
def is_valid(s):
    closing = {"(": ")", "[": "]", "{": "}"}

    def end_of(at):
        while at < len(s) and s[at] in closing:
            inner = end_of(at + 1)
            if inner is None or inner >= len(s) or s[inner] != closing[s[at]]:
                return None
            at = inner + 1
        return at

    return end_of(0) == len(s)
