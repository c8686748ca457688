# Keeps the kinds of the open brackets in 64 bits, so that the outer kinds are lost below a depth of 32.
# zh: 用 64 位整数保存未闭合括号的种类，嵌套超过 32 层时外层的种类丢失。
def is_valid(s):
    kinds = depth = 0
    lost = 0
    for c in s:
        if c in "([{":
            kinds = (kinds << 2 | "([{".index(c)) & (2**64 - 1)
            depth += 1
            lost = max(lost, depth - 32)
        else:
            depth -= 1
            if depth < 0 or (depth >= lost and kinds & 3 != ")]}".index(c)):
                return False
            lost = min(lost, max(depth, 0))
            kinds >>= 2
    return depth == 0
